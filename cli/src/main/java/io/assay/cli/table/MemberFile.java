package io.assay.cli.table;

import io.assay.cli.input.Growing;
import io.assay.cli.input.MissingColumn;
import io.assay.cli.input.Source;
import io.assay.cli.request.EnsembleRequest;
import io.assay.cli.request.EnsembleRequest.By;
import io.assay.file.Chunk;
import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One file of predictions: scores of two classes, probabilities of more, or numbers.
final class MemberFile {
    private final TableFile file;
    private final TargetColumn truth;
    private final List<String> columns;
    private final List<Growing<double[]>> values = new ArrayList<>();

    /// What was in a file.
    ///
    /// @param name of the file
    /// @param form what kind of predictions
    /// @param truth of the target, as it was read
    /// @param dictionary of its texts
    /// @param columns of predictions
    /// @param values of each column
    record Content(
            String name,
            Form form,
            TargetColumn truth,
            List<String> dictionary,
            List<String> columns,
            List<double[]> values) {}

    /// What kind of predictions.
    enum Form {
        /// A score of one of two classes.
        SCORES,
        /// A probability of each class.
        PROBABILITIES,
        /// Numbers.
        NUMBERS
    }

    private MemberFile(TableFile file, TargetColumn truth, List<String> columns) {
        this.file = file;
        this.truth = truth;
        this.columns = columns;
        columns.forEach(column -> values.add(new Growing<>(double[]::new, 0)));
    }

    static Content read(Path path, EnsembleRequest request, ReadOptions options) {
        try (TableFile file = Source.table(path)) {
            Form form = form(file, request);
            if (form == Form.NUMBERS && request.by() != By.MEAN) {
                throw new InputException(
                        InputException.plain(file.name())
                                + " holds predicted numbers; expected scores or probabilities of"
                                + " classes with --by "
                                + request.by().text());
            }
            if (!file.columns().contains(request.truth())) {
                throw MissingColumn.of(file, request.truth());
            }
            TargetColumn truth =
                    new TargetColumn(file.name(), request.truth(), form != Form.NUMBERS, false);
            boolean isAny = form == Form.NUMBERS || request.by() == By.RANKS;
            return new MemberFile(file, truth, columns(file, form, request))
                    .read(form, isAny, options);
        }
    }

    private static Form form(TableFile file, EnsembleRequest request) {
        List<String> names = file.columns();
        if (!request.scores().isEmpty() || names.contains("y_score")) {
            return Form.SCORES;
        }
        if (names.stream().filter(name -> name.startsWith("p_")).count() > 1) {
            return Form.PROBABILITIES;
        }
        if (names.contains("y_pred")) {
            return Form.NUMBERS;
        }
        throw new InputException(
                InputException.plain(file.name())
                        + " has no column y_score, p_* or y_pred; name scores by --score");
    }

    private static List<String> columns(TableFile file, Form form, EnsembleRequest request) {
        List<String> columns =
                switch (form) {
                    case SCORES ->
                            request.scores().isEmpty() ? List.of("y_score") : request.scores();
                    case PROBABILITIES ->
                            file.columns().stream().filter(n -> n.startsWith("p_")).toList();
                    case NUMBERS -> List.of("y_pred");
                };
        for (String column : columns) {
            if (!file.columns().contains(column)) {
                throw MissingColumn.of(file, column);
            }
        }
        return columns;
    }

    /// @param isAny whether scores may be any numbers
    private Content read(Form form, boolean isAny, ReadOptions options) {
        List<Column> wanted = new ArrayList<>(List.of(truth.wanted()));
        columns.forEach(name -> wanted.add(Column.number(name)));
        ReadSummary all =
                file.read(
                        wanted,
                        options,
                        chunk -> {
                            truth.add(chunk, 0);
                            for (int i = 0; i < columns.size(); i++) {
                                check(chunk, i, isAny);
                                values.get(i).add(chunk.numbers(i + 1), chunk.rows());
                            }
                        });
        if (all.rows() == 0) {
            throw new InputException("no rows in " + InputException.plain(file.name()));
        }
        return new Content(
                file.name(),
                form,
                truth,
                all.dictionaries().getFirst(),
                columns,
                values.stream().map(Growing::values).toList());
    }

    private void check(Chunk chunk, int i, boolean isAny) {
        double[] numbers = chunk.numbers(i + 1);
        double reach = isAny ? Double.MAX_VALUE : 1;
        double least = isAny ? -Double.MAX_VALUE : 0;
        for (int row = 0; row < chunk.rows(); row++) {
            if (!(numbers[row] >= least && numbers[row] <= reach)) {
                throw InputException.field(
                        file.name(),
                        chunk.firstRow() + row + 1,
                        0,
                        columns.get(i),
                        Double.toString(numbers[row]),
                        isAny ? "a finite number" : "a probability, in [0, 1]");
            }
        }
    }
}
