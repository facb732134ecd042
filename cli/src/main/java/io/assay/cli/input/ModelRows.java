package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The truth and the predictions of several models, side by side.
public final class ModelRows {
    private final TableFile table;
    private final String truth;
    private final List<String> models;

    private ModelRows(TableFile table, String truth, List<String> models) {
        this.table = table;
        this.truth = checked(table, truth);
        this.models = models.isEmpty() ? others(table, truth) : models;
        this.models.forEach(model -> checked(table, model));
        if (this.models.isEmpty()) {
            throw new InputException(
                    InputException.plain(table.name())
                            + " has no column besides the truth; expected one for each model");
        }
    }

    private static String checked(TableFile table, String column) {
        if (!table.columns().contains(column)) {
            throw MissingColumn.of(table, column);
        }
        return column;
    }

    private static List<String> others(TableFile table, String truth) {
        return table.columns().stream().filter(c -> !c.equals(truth)).toList();
    }

    /// Numbers.
    ///
    /// @param truth one for each row
    /// @param predictions `[model][row]`; NaN where a model does not predict
    public record Numbers(double[] truth, double[][] predictions) {}

    /// Classes.
    ///
    /// @param names the classes, in the order of numbers or of the alphabet
    /// @param truth the class of each row, an index into the names
    /// @param predictions `[model][row]`; -1 where a model does not predict
    public record Classes(List<String> names, int[] truth, int[][] predictions) {}

    /// Reads numbers.
    ///
    /// @param models columns; empty for all but the truth
    public static Numbers numbers(
            Path file, String truth, List<String> models, ReadOptions options) {
        try (TableFile table = Source.table(file)) {
            return new ModelRows(table, truth, models).numbers(options);
        }
    }

    /// Reads classes.
    ///
    /// @param models columns; empty for all but the truth
    public static Classes classes(
            Path file, String truth, List<String> models, ReadOptions options) {
        try (TableFile table = Source.table(file)) {
            return new ModelRows(table, truth, models).classes(options);
        }
    }

    private Numbers numbers(ReadOptions options) {
        List<Growing<double[]>> columns = columns(double[]::new);
        List<Column> wanted = names().stream().map(Column::number).toList();
        checkRows(table.read(wanted, options, chunk -> add(chunk, columns)));
        double[] values = columns.getFirst().values();
        double[][] predictions =
                columns.stream().skip(1).map(Growing::values).toArray(double[][]::new);
        check(truth, values, true);
        for (int m = 0; m < predictions.length; m++) {
            check(models.get(m), predictions[m], false);
        }
        return new Numbers(values, predictions);
    }

    private static void add(Chunk chunk, List<Growing<double[]>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(chunk.numbers(i), chunk.rows());
        }
    }

    private void check(String column, double[] values, boolean defined) {
        for (int row = 0; row < values.length; row++) {
            if (Double.isInfinite(values[row]) || defined && Double.isNaN(values[row])) {
                throw InputException.field(
                        table.name(),
                        row + 1L,
                        0,
                        column,
                        Double.toString(values[row]),
                        "a finite number");
            }
        }
    }

    private Classes classes(ReadOptions options) {
        List<Growing<int[]>> columns = columns(int[]::new);
        List<Column> wanted = names().stream().map(Column::label).toList();
        ReadSummary all =
                table.read(
                        wanted,
                        options,
                        chunk -> {
                            for (int i = 0; i < columns.size(); i++) {
                                columns.get(i).add(chunk.labels(i), chunk.rows());
                            }
                        });
        checkRows(all);
        Set<String> labels = new HashSet<>();
        all.dictionaries().forEach(labels::addAll);
        labels.remove("");
        List<String> names = ClassNames.ordered(labels);
        int[] truths = coded(columns.getFirst().values(), all.dictionaries().getFirst(), names);
        for (int row = 0; row < truths.length; row++) {
            if (truths[row] < 0) {
                throw InputException.field(table.name(), row + 1L, 0, truth, "", "a class");
            }
        }
        int[][] predictions = new int[models.size()][];
        Arrays.setAll(
                predictions,
                m -> coded(columns.get(m + 1).values(), all.dictionaries().get(m + 1), names));
        return new Classes(names, truths, predictions);
    }

    private static int[] coded(int[] codes, List<String> labels, List<String> names) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        int[] number = labels.stream().mapToInt(label -> index.getOrDefault(label, -1)).toArray();
        return Arrays.stream(codes).map(code -> number[code]).toArray();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(truth));
        names.addAll(models);
        return names;
    }

    private <A> List<Growing<A>> columns(java.util.function.IntFunction<A> maker) {
        List<Growing<A>> columns = new ArrayList<>();
        for (int i = 0; i <= models.size(); i++) {
            columns.add(new Growing<>(maker, 0));
        }
        return columns;
    }

    private void checkRows(ReadSummary all) {
        if (all.rows() == 0) {
            throw new InputException("no rows in " + InputException.plain(table.name()));
        }
    }
}
