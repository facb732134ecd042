package io.assay.cli.table;

import io.assay.cli.input.Growing;
import io.assay.cli.input.MissingColumn;
import io.assay.cli.request.TableRequest;
import io.assay.cli.request.TableRequest.Aim;
import io.assay.cli.request.UsageException;
import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a table to learn from.
public final class TableReader {
    private final TableRequest request;
    private final TableFile file;
    private final String target;
    private final List<String> notes = new ArrayList<>();

    private TableReader(TableRequest request, TableFile file) {
        this.request = request;
        this.file = file;
        target = TableSource.column(request.target());
    }

    /// Reads the table that is asked for.
    ///
    /// @throws InputException if the file is at fault, with row and column
    /// @throws UsageException if the request does not fit the file
    public static TrainingTable read(TableRequest request, ReadOptions options) {
        try (TableFile file = TableSource.open(request.file(), request.target())) {
            return new TableReader(request, file).read(options);
        }
    }

    private TrainingTable read(ReadOptions options) {
        List<String> names = features();
        Set<String> numeric = numeric(names);
        List<Feature> features = new ArrayList<>();
        for (String name : names) {
            features.add(
                    numeric.contains(name)
                            ? new NumberFeature(file.name(), name, rows())
                            : new CategoryFeature(file.name(), name, rows(), null, false));
        }
        boolean classes = aim(numeric.contains(target)) == Aim.CLASSIFY;
        TargetColumn truth = new TargetColumn(file.name(), target, classes, false);
        return new TrainingTable(table(features, truth, classes, options), file.name(), notes);
    }

    private Table table(
            List<Feature> features, TargetColumn truth, boolean classes, ReadOptions options) {
        FeatureColumns columns = new FeatureColumns(file, features);
        List<io.assay.file.Column> beside = new ArrayList<>(List.of(truth.wanted()));
        if (request.weight() != null) {
            beside.add(io.assay.file.Column.number(request.weight()));
        }
        Growing<double[]> weights = new Growing<>(double[]::new, 0);
        ReadSummary all =
                columns.read(
                        beside,
                        (chunk, place) -> {
                            truth.add(chunk, place);
                            if (request.weight() != null) {
                                checkWeights(chunk, place + 1);
                                weights.add(chunk.numbers(place + 1), chunk.rows());
                            }
                        },
                        options);
        Table table =
                withTarget(
                        columns.table(all),
                        truth,
                        classes,
                        all.dictionaries().get(features.size()));
        return request.weight() == null ? table : table.withWeights(weights.values());
    }

    private Table withTarget(
            Table table, TargetColumn truth, boolean classes, List<String> dictionary) {
        if (!classes) {
            return table.withTarget(truth.numbers(), target);
        }
        Target known = truth.target(dictionary);
        return table.withClasses(truth.labels(dictionary, known.classes()), known);
    }

    private void checkWeights(Chunk chunk, int place) {
        for (int row = 0; row < chunk.rows(); row++) {
            double weight = chunk.numbers(place)[row];
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw InputException.field(
                        file.name(),
                        chunk.firstRow() + row + 1,
                        0,
                        request.weight(),
                        Double.toString(weight),
                        "a finite weight of at least 0");
            }
        }
    }

    private long rows() {
        return file.rows().orElse(0);
    }

    /// All columns that nothing else is said of.
    private List<String> features() {
        Set<String> others = new HashSet<>();
        take(others, target, "--target");
        if (request.weight() != null) {
            take(others, request.weight(), "--weight");
        }
        for (String ignored : request.ignored()) {
            take(others, ignored, "--ignore");
        }
        List<String> names = new ArrayList<>(file.columns());
        names.removeAll(others);
        if (names.isEmpty()) {
            throw new InputException(
                    InputException.plain(file.name())
                            + " has no column of features beside those of the target and of options");
        }
        return names;
    }

    private void take(Set<String> taken, String column, String option) {
        existing(column);
        if (!taken.add(column)) {
            throw new UsageException(
                    option
                            + " names "
                            + InputException.quote(column)
                            + ", which another option names too");
        }
    }

    private void existing(String column) {
        if (!file.columns().contains(column)) {
            throw MissingColumn.of(file, column);
        }
    }

    private Set<String> numeric(List<String> features) {
        List<String> asked = new ArrayList<>(features);
        asked.add(target);
        Set<String> numeric = ColumnKinds.numeric(file, asked);
        for (String name : request.categories()) {
            existing(name);
            if (!features.contains(name)) {
                throw new UsageException(
                        "--categories names "
                                + InputException.quote(name)
                                + ", which is no feature");
            }
            numeric.remove(name);
        }
        return numeric;
    }

    private Aim aim(boolean numeric) {
        if (request.aim() == Aim.REGRESS && !numeric) {
            throw new UsageException(
                    "the target "
                            + InputException.quote(target)
                            + " holds text; expected numbers, or --task classify");
        }
        if (request.aim() == null && numeric) {
            notes.add(
                    "the target "
                            + InputException.plain(target)
                            + " holds numbers and is regressed; --task classify takes them as classes");
        }
        return request.aim() != null ? request.aim() : numeric ? Aim.REGRESS : Aim.CLASSIFY;
    }
}
