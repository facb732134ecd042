package io.assay.cli.input;

import io.assay.cli.request.Task;
import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadSummary;
import java.util.List;

/// Reads numbers, several labels at once, ranked items, or predicted distributions.
public final class FamilyReader {
    private final Reading reading;
    private final Layout layout;
    private final Columns columns;
    private final NumberBlock truth;
    private final NumberBlock predicted;
    private final GroupCodes codes;
    private final int weightPlace;
    private final Growing<double[]> weight;
    private boolean anyWeight;

    private FamilyReader(Reading reading) {
        this.reading = reading;
        layout = reading.layout();
        columns = new Columns(reading.source().table());
        int rows = reading.expectedRows();
        truth = truth(rows);
        predicted = predicted(rows);
        codes = new GroupCodes(columns, coded(), rows);
        weightPlace = columns.number(layout.weight());
        weight = weightPlace < 0 ? null : new Growing<>(double[]::new, rows);
    }

    private NumberBlock truth(int rows) {
        return switch (layout.task()) {
            case MULTILABEL ->
                    new NumberBlock(
                            columns, layout.truths(), rows, x -> x == 0 || x == 1, "0 or 1");
            case RANKING ->
                    new NumberBlock(
                            columns,
                            List.of(layout.truth()),
                            rows,
                            x -> x >= 0 && Double.isFinite(x),
                            "a finite relevance of at least 0");
            case PROBABILISTIC -> forecastTruth(rows);
            default -> finite(List.of(layout.truth()), rows);
        };
    }

    private NumberBlock forecastTruth(int rows) {
        List<String> truths = List.of(layout.truth());
        return switch (layout.forecast().form()) {
            case CLASSES -> {
                int last = layout.probabilities().size() - 1;
                yield new NumberBlock(
                        columns,
                        truths,
                        rows,
                        x -> x >= 0 && x <= last && x == Math.rint(x),
                        "the number of a class, from 0 to " + last);
            }
            case EVENT -> new NumberBlock(columns, truths, rows, x -> x == 0 || x == 1, "0 or 1");
            default -> finite(truths, rows);
        };
    }

    private NumberBlock forecasts(int rows) {
        return switch (layout.forecast().form()) {
            case CLASSES, EVENT ->
                    new NumberBlock(
                            columns,
                            layout.probabilities(),
                            rows,
                            x -> x >= 0 && x <= 1,
                            "a probability from 0 to 1");
            default -> finite(layout.probabilities(), rows);
        };
    }

    private NumberBlock predicted(int rows) {
        if (layout.task() == Task.PROBABILISTIC) {
            return forecasts(rows);
        }
        if (layout.task() == Task.REGRESSION) {
            return finite(List.of(layout.predicted()), rows);
        }
        List<String> scores =
                layout.score() == null ? layout.probabilities() : List.of(layout.score());
        return new NumberBlock(columns, scores, rows, x -> !Double.isNaN(x), "a number");
    }

    private NumberBlock finite(List<String> names, int rows) {
        return new NumberBlock(columns, names, rows, Double::isFinite, "a finite number");
    }

    private List<String> coded() {
        return layout.query() != null
                ? List.of(layout.query())
                : GroupColumns.of(layout.group(), reading.source().table().columns());
    }

    /// Reads the file to its end.
    ///
    /// @throws InputException if the file is at fault
    public static FamilyRows read(Reading reading) {
        return new FamilyReader(reading).read();
    }

    private FamilyRows read() {
        ReadSummary all =
                reading.source().table().read(columns.wanted(), reading.options(), this::accept);
        if (all.rows() == 0) {
            throw reading.source().empty();
        }
        if (weight != null && !anyWeight) {
            throw NumberChecks.allZero(reading.source(), layout.weight(), all.rows());
        }
        FamilyRows rows = rows(all);
        if (layout.forecast() != null) {
            ForecastRows.check(reading.source(), layout, rows);
        } else if (layout.query() != null) {
            QueryWeights.check(reading.source(), layout, rows);
        }
        return rows;
    }

    private FamilyRows rows(ReadSummary all) {
        return new FamilyRows(
                all.rows(),
                truth.values(),
                predicted.values(),
                codes.finish(all),
                codes.names(),
                weight == null ? null : weight.values());
    }

    private void accept(Chunk chunk) {
        int rows = chunk.rows();
        truth.add(reading.source(), chunk);
        predicted.add(reading.source(), chunk);
        codes.add(chunk, rows);
        if (weight != null) {
            anyWeight |=
                    NumberChecks.checkWeights(
                            reading.source(), layout.weight(), chunk, weightPlace);
            weight.add(chunk.numbers(weightPlace), rows);
        }
        reading.times().tick(rows);
    }
}
