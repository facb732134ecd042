package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadSummary;
import java.util.List;

/// Reads true classes with predicted classes or a probability per class.
public final class ClassReader {
    private final Reading reading;
    private final Layout layout;
    private final Columns columns;
    private final int truthPlace;
    private final int predictedPlace;
    private final int weightPlace;
    private final Growing<int[]> truth;
    private final Growing<int[]> predicted;
    private final ProbabilityColumns probabilities;
    private final Growing<double[]> weight;
    private boolean anyWeight;

    private ClassReader(Reading reading) {
        this.reading = reading;
        layout = reading.layout();
        columns = new Columns(reading.source().table());
        int rows = reading.expectedRows();
        truthPlace = columns.label(layout.truth());
        truth = new Growing<>(int[]::new, rows);
        predictedPlace = columns.label(layout.predicted());
        predicted = predictedPlace < 0 ? null : new Growing<>(int[]::new, rows);
        boolean useful = !layout.probabilities().isEmpty() && predicted == null;
        probabilities =
                useful ? new ProbabilityColumns(columns, layout.probabilities(), rows) : null;
        weightPlace = columns.number(layout.weight());
        weight = weightPlace < 0 ? null : new Growing<>(double[]::new, rows);
    }

    /// Reads the file to its end.
    ///
    /// @throws InputException if the file is at fault
    public static ClassRows read(Reading reading) {
        return new ClassReader(reading).read();
    }

    private ClassRows read() {
        ReadSummary all =
                reading.source().table().read(columns.wanted(), reading.options(), this::accept);
        if (all.rows() == 0) {
            throw reading.source().empty();
        }
        if (weight != null && !anyWeight) {
            throw NumberChecks.allZero(reading.source(), layout.weight(), all.rows());
        }
        List<List<String>> labels = all.dictionaries();
        return new ClassRows(
                all.rows(),
                truth.values(),
                labels.get(truthPlace),
                predicted == null ? null : predicted.values(),
                predicted == null ? List.of() : labels.get(predictedPlace),
                probabilities == null ? null : probabilities.values(),
                weight == null ? null : weight.values());
    }

    private void accept(Chunk chunk) {
        int rows = chunk.rows();
        truth.add(chunk.labels(truthPlace), rows);
        if (predicted != null) {
            predicted.add(chunk.labels(predictedPlace), rows);
        }
        if (probabilities != null) {
            probabilities.add(reading.source(), chunk);
        }
        if (weight != null) {
            anyWeight |=
                    NumberChecks.checkWeights(
                            reading.source(), layout.weight(), chunk, weightPlace);
            weight.add(chunk.numbers(weightPlace), rows);
        }
        reading.times().tick(rows);
    }
}
