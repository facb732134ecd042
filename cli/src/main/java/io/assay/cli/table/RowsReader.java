package io.assay.cli.table;

import io.assay.cli.input.MissingColumn;
import io.assay.cli.request.ModelRequest;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.List;

/// Reads the columns that a saved model was trained on, found by their names.
public final class RowsReader {
    private final ModelRequest request;
    private final TableFile file;
    private final Target target;

    private RowsReader(ModelRequest request, TableFile file, Target target) {
        this.request = request;
        this.file = file;
        this.target = target;
    }

    /// Reads the table that is asked for, and the target if it is there.
    ///
    /// @param columns the features of the model
    /// @param target what it predicts
    /// @param isNeeded whether every row must have a target
    /// @throws InputException if the file is at fault, with row and column
    public static Rows read(
            ModelRequest request,
            List<Column> columns,
            Target target,
            boolean isNeeded,
            ReadOptions options) {
        try (TableFile file = TableSource.open(request.file(), request.target())) {
            return new RowsReader(request, file, target).read(columns, isNeeded, options);
        }
    }

    private Rows read(List<Column> columns, boolean isNeeded, ReadOptions options) {
        List<Feature> features = new ArrayList<>();
        for (Column column : columns) {
            existing(column.name());
            features.add(feature(column));
        }
        if (isNeeded) {
            existing(target.name());
        }
        boolean known = file.columns().contains(target.name());
        TargetColumn truth =
                new TargetColumn(file.name(), target.name(), target.isClasses(), !isNeeded);
        FeatureColumns all = new FeatureColumns(file, features);
        ReadSummary summary =
                all.read(
                        known ? List.of(truth.wanted()) : List.of(),
                        (chunk, place) -> {
                            if (known) {
                                truth.add(chunk, place);
                            }
                        },
                        options);
        Table table = all.table(summary);
        if (!known) {
            return new Rows(table, null, null);
        }
        return rows(table, truth, summary.dictionaries().get(features.size()), isNeeded);
    }

    private Rows rows(Table table, TargetColumn truth, List<String> dictionary, boolean isNeeded) {
        if (target.isClasses()) {
            int[] labels = truth.labels(dictionary, target.classes());
            return new Rows(isNeeded ? table.withClasses(labels, target) : table, null, labels);
        }
        double[] numbers = truth.numbers();
        return new Rows(isNeeded ? table.withTarget(numbers, target.name()) : table, numbers, null);
    }

    private void existing(String column) {
        if (!file.columns().contains(column)) {
            throw MissingColumn.of(file, column);
        }
    }

    private Feature feature(Column column) {
        long rows = file.rows().orElse(0);
        return column.isCategorical()
                ? new CategoryFeature(
                        file.name(),
                        column.name(),
                        rows,
                        column.categories(),
                        request.unseenIsMissing())
                : new NumberFeature(file.name(), column.name(), rows);
    }
}
