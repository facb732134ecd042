package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a plan of splits looks at.
///
/// @param rows how many rows there are
/// @param classes the class of each row, an index into the names; null without
/// @param classNames the classes, in the order of numbers or of the alphabet
/// @param groups the group of each row, an index into the names; null without
/// @param groupNames the groups, in the same order
/// @param time the time of each row; null without
public record SplitRows(
        int rows,
        int[] classes,
        List<String> classNames,
        int[] groups,
        List<String> groupNames,
        long[] time) {

    /// Rows without columns.
    public static SplitRows of(int rows) {
        return new SplitRows(rows, null, List.of(), null, List.of(), null);
    }

    /// Reads the columns of a file that are named.
    ///
    /// @param stratify a column, or several with commas; null for none
    /// @param group a column, or several with commas; null for none
    /// @param time a column of whole numbers; null for none
    public static SplitRows read(
            Path file, String stratify, String group, String time, ReadOptions options) {
        try (TableFile table = Source.table(file)) {
            return new Reader(table, stratify, group, time).read(options);
        }
    }

    private static final class Reader {
        private final TableFile table;
        private final Columns columns;
        private final GroupCodes classes;
        private final GroupCodes groups;
        private final String timeName;
        private final int timePlace;
        private final Growing<double[]> time = new Growing<>(double[]::new, 0);
        private long rows;

        Reader(TableFile table, String stratify, String group, String time) {
            this.table = table;
            columns = new Columns(table);
            classes = new GroupCodes(columns, named(stratify), 0);
            groups = new GroupCodes(columns, named(group), 0);
            timeName = time;
            timePlace = time == null ? -1 : columns.number(checked(time));
            if (columns.wanted().isEmpty()) {
                columns.label(table.columns().getFirst());
            }
        }

        private List<String> named(String option) {
            List<String> names = GroupColumns.of(option, table.columns());
            names.forEach(this::checked);
            return names;
        }

        private String checked(String column) {
            if (!table.columns().contains(column)) {
                throw MissingColumn.of(table, column);
            }
            return column;
        }

        SplitRows read(ReadOptions options) {
            ReadSummary all = table.read(columns.wanted(), options, this::add);
            if (rows == 0) {
                throw new InputException("no rows in " + InputException.plain(table.name()));
            }
            int[] classOf = classes.finish(all);
            int[] groupOf = groups.finish(all);
            return new SplitRows(
                    (int) rows,
                    classOf,
                    inOrder(classOf, classes.names()),
                    groupOf,
                    inOrder(groupOf, groups.names()),
                    timePlace < 0 ? null : whole(time.values()));
        }

        /// Numbers the labels by their order, which no order of the rows changes; returns them.
        private static List<String> inOrder(int[] codes, List<String> labels) {
            List<String> names = ClassNames.ordered(labels);
            Map<String, Integer> index = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                index.put(names.get(i), i);
            }
            int[] number = labels.stream().mapToInt(index::get).toArray();
            for (int row = 0; codes != null && row < codes.length; row++) {
                codes[row] = number[codes[row]];
            }
            return names;
        }

        private void add(Chunk chunk) {
            rows += chunk.rows();
            classes.add(chunk, chunk.rows());
            groups.add(chunk, chunk.rows());
            if (timePlace >= 0) {
                time.add(chunk.numbers(timePlace), chunk.rows());
            }
        }

        private long[] whole(double[] numbers) {
            long[] whole = new long[numbers.length];
            for (int row = 0; row < whole.length; row++) {
                whole[row] = (long) numbers[row];
                if (whole[row] != numbers[row]) {
                    throw InputException.field(
                            table.name(),
                            row + 1L,
                            0,
                            timeName,
                            Double.toString(numbers[row]),
                            "a whole number, such as seconds since 1970");
                }
            }
            return whole;
        }
    }
}
