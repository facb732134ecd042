package io.assay.query;

import java.util.Arrays;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;

/// Where the rows of each query are.
///
/// @param names the number of each query, in the order of first rows
/// @param start the place of the first row of each query, and the number of rows
/// @param order the row at each place; null when rows stand query by query
record QueryRows(int[] names, int[] start, int[] order) {

    /// From the query of every row.
    static QueryRows of(int[] query) {
        int[] names = new int[16];
        int[] start = new int[17];
        int runs = 0;
        for (int i = 0; i < query.length; ) {
            if (runs == names.length) {
                int more = expected(runs, i, query.length);
                names = Arrays.copyOf(names, more);
                start = Arrays.copyOf(start, more + 1);
            }
            int number = query[i];
            names[runs] = number;
            start[runs++] = i++;
            while (i < query.length && query[i] == number) {
                i++;
            }
        }
        start[runs] = query.length;
        names = Arrays.copyOf(names, runs);
        start = Arrays.copyOf(start, runs + 1);
        return isRising(names) ? new QueryRows(names, start, null) : joined(names, start);
    }

    /// How many runs there will be when there were so many in the first rows, and some to spare.
    private static int expected(int runs, int rows, int all) {
        long expected = (long) runs * all / rows;
        return (int) Math.min(all, expected + runs / 4 + 16);
    }

    private static boolean isRising(int... names) {
        for (int q = 1; q < names.length; q++) {
            if (names[q] <= names[q - 1]) {
                return false;
            }
        }
        return true;
    }

    /// Runs of rows with one query, of which several may be of the same.
    private static QueryRows joined(int[] runNames, int[] runStart) {
        IntIntHashMap places = new IntIntHashMap(runNames.length);
        int[] of = new int[runNames.length];
        int[] names = new int[runNames.length];
        for (int r = 0; r < of.length; r++) {
            of[r] = places.getIfAbsentPut(runNames[r], places.size());
            names[of[r]] = runNames[r];
        }
        int queries = places.size();
        if (queries == of.length) {
            return new QueryRows(runNames, runStart, null);
        }
        int[] start = new int[queries + 1];
        for (int r = 0; r < of.length; r++) {
            start[of[r] + 1] += runStart[r + 1] - runStart[r];
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] order = new int[start[queries]];
        for (int r = 0; r < of.length; r++) {
            for (int row = runStart[r]; row < runStart[r + 1]; row++) {
                order[next[of[r]]++] = row;
            }
        }
        return new QueryRows(Arrays.copyOf(names, queries), start, order);
    }

    /// From how many rows each query has.
    static QueryRows ofSizes(int[] sizes, int rows) {
        int[] start = new int[sizes.length + 1];
        int[] names = new int[sizes.length];
        for (int q = 0; q < sizes.length; q++) {
            int left = rows - start[q];
            if (sizes[q] < 1 || sizes[q] > left) {
                throw new IllegalArgumentException(
                        "sizes["
                                + q
                                + "] is "
                                + sizes[q]
                                + "; expected a number of rows from 1 to"
                                + " the "
                                + left
                                + " that are left");
            }
            start[q + 1] = start[q] + sizes[q];
            names[q] = q;
        }
        if (start[sizes.length] != rows) {
            throw new IllegalArgumentException(
                    "sizes add up to " + start[sizes.length] + ", relevance has " + rows + " rows");
        }
        return new QueryRows(names, start, null);
    }

    int queries() {
        return names.length;
    }

    /// The rows of the largest query.
    int most() {
        int most = 0;
        for (int q = 0; q < names.length; q++) {
            most = Math.max(most, start[q + 1] - start[q]);
        }
        return most;
    }
}
