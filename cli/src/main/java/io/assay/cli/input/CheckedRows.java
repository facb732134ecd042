package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;

/// Rows as they are looked at for leaks: which are equal, and where they lie.
///
/// @param content rows with one number are equal in every column that counts
/// @param contents how many different ones there are
/// @param folds the fold of each row, an index into the names
/// @param foldNames the folds in order of first appearance
/// @param groups the group of each row, an index into the names; null without
/// @param groupNames the groups in order of first appearance
public record CheckedRows(
        int[] content,
        int contents,
        int[] folds,
        List<String> foldNames,
        int[] groups,
        List<String> groupNames) {

    /// Reads a table whose column says the fold.
    ///
    /// @param fold the column of the fold
    /// @param group a column, or several with commas; null for none
    /// @param ignored columns that do not make rows different
    public static CheckedRows read(
            Path file, String fold, String group, List<String> ignored, ReadOptions options) {
        try (TableFile table = Source.table(file)) {
            return new Reader(table, fold, group, ignored).read(options);
        }
    }

    /// Reads a table, and the folds of its rows from a file of their own with columns `row` and `fold` or
    /// `part`.
    public static CheckedRows read(
            Path file, Path folds, String group, List<String> ignored, ReadOptions options) {
        CheckedRows own = readFolds(folds, options);
        try (TableFile table = Source.table(file)) {
            CheckedRows rows = new Reader(table, null, group, ignored).read(options);
            if (rows.content.length != own.folds.length) {
                throw new InputException(
                        InputException.plain(folds.toString())
                                + " has "
                                + own.folds.length
                                + " rows; expected "
                                + rows.content.length
                                + ", as "
                                + InputException.plain(file.toString()));
            }
            return new CheckedRows(
                    rows.content,
                    rows.contents,
                    own.folds,
                    own.foldNames,
                    rows.groups,
                    rows.groupNames);
        }
    }

    private static CheckedRows readFolds(Path folds, ReadOptions options) {
        try (TableFile table = Source.table(folds)) {
            String column = table.columns().contains("part") ? "part" : "fold";
            return new Reader(table, column, null, List.of()).read(options);
        }
    }

    private static final class Reader {
        private final TableFile table;
        private final Columns columns;
        private final List<Integer> counted = new ArrayList<>();
        private final LongIntHashMap numbers = new LongIntHashMap();
        private final GroupCodes groups;
        private final GroupCodes folds;
        private final List<Growing<int[]>> codes = new ArrayList<>();

        Reader(TableFile table, String fold, String group, List<String> ignored) {
            this.table = table;
            columns = new Columns(table);
            ignored.forEach(this::checked);
            for (String column : table.columns()) {
                if (!column.equals(fold) && !ignored.contains(column)) {
                    counted.add(columns.label(column));
                    codes.add(new Growing<>(int[]::new, 0));
                }
            }
            List<String> names = GroupColumns.of(group, table.columns());
            names.forEach(this::checked);
            groups = new GroupCodes(columns, names, 0);
            folds = new GroupCodes(columns, fold == null ? List.of() : List.of(checked(fold)), 0);
            if (counted.isEmpty()) {
                throw new InputException(
                        InputException.plain(table.name())
                                + " has no column to compare rows by besides the fold"
                                + " and those that are ignored");
            }
        }

        private String checked(String column) {
            if (!table.columns().contains(column)) {
                throw MissingColumn.of(table, column);
            }
            return column;
        }

        CheckedRows read(ReadOptions options) {
            ReadSummary all = table.read(columns.wanted(), options, this::add);
            if (all.rows() == 0) {
                throw new InputException("no rows in " + InputException.plain(table.name()));
            }
            int[] content = codes.getFirst().values().clone();
            int contents = all.dictionaries().get(counted.getFirst()).size();
            for (int i = 1; i < counted.size(); i++) {
                int[] more = codes.get(i).values();
                contents = refine(content, more, all.dictionaries().get(counted.get(i)).size());
            }
            int[] group = groups.finish(all);
            int[] fold = folds.finish(all);
            return new CheckedRows(content, contents, fold, folds.names(), group, groups.names());
        }

        private void add(Chunk chunk) {
            for (int i = 0; i < counted.size(); i++) {
                codes.get(i).add(chunk.labels(counted.get(i)), chunk.rows());
            }
            groups.add(chunk, chunk.rows());
            folds.add(chunk, chunk.rows());
        }

        /// Numbers the pairs that occur; returns how many there are.
        private int refine(int[] content, int[] more, long kinds) {
            numbers.clear();
            for (int row = 0; row < content.length; row++) {
                long pair = content[row] * kinds + more[row];
                content[row] = numbers.getIfAbsentPut(pair, numbers.size());
            }
            return numbers.size();
        }
    }
}
