package io.assay.query;

import java.util.Arrays;

/// Sorts the items of queries by falling score, equal scores by falling relevance.
///
/// Queries of up to 32 items go through a network of comparisons in which no branch hangs on the
/// scores, as half of those would be guessed wrong; 128 queries go side by side, one in each lane, so
/// that one comparison of the network is a loop over lanes which the compiler turns into vectors. It
/// sorts the scores without their last five bits, which give way to the relevance of the item, or to its
/// place where there are more relevances than that; where two agree in the rest, and for more items,
/// whole scores are merged.
final class ItemSort {
    private static final int RUN = 32;
    private static final int LOW = RUN - 1;
    private static final int LANES = 128;

    private final QueryRows rows;
    private final Grades grades;
    private final double[] scores;
    private final boolean fewGrades;
    private final long[][] keys = new long[RUN][LANES];
    private final long[] apart = new long[LANES];
    private final int[][] networks = new int[RUN + 1][];
    private final ItemMerge merge;

    ItemSort(QueryRows rows, Grades grades, double[] scores) {
        this.rows = rows;
        this.grades = grades;
        this.scores = scores;
        fewGrades = grades.levels().length <= RUN;
        merge = new ItemMerge(rows.most());
    }

    /// Writes the items of all queries.
    void write(ItemCodes items) {
        for (int query = 0; query < rows.queries(); query += LANES) {
            int lanes = Math.min(LANES, rows.queries() - query);
            int most = load(query, lanes);
            sort(most);
            for (int lane = 0; lane < lanes; lane++) {
                int from = rows.start()[query + lane];
                int count = rows.start()[query + lane + 1] - from;
                if (count > RUN || apart[lane] < 0) {
                    merge(from, count, items);
                } else {
                    place(lane, from, count, items);
                }
            }
        }
    }

    private int row(int place) {
        return rows.order() == null ? place : rows.order()[place];
    }

    /// Fills the lanes; places without an item come last, each with a key of its own. The most items
    /// of a query that has no more than the network takes.
    private int load(int query, int lanes) {
        int most = 0;
        for (int lane = 0; lane < lanes; lane++) {
            int count = rows.start()[query + lane + 1] - rows.start()[query + lane];
            most = count > RUN ? most : Math.max(most, count);
        }
        for (int lane = 0; lane < lanes; lane++) {
            int from = rows.start()[query + lane];
            int count = Math.min(most, rows.start()[query + lane + 1] - from);
            for (int i = 0; i < count; i++) {
                int row = row(from + i);
                int low = fewGrades ? grades.code(row) : i;
                keys[i][lane] = falling(scores[row]) & ~LOW | low;
            }
            for (int i = count; i < most; i++) {
                keys[i][lane] = Long.MAX_VALUE - (long) i * RUN;
            }
        }
        return most;
    }

    /// A number that falls where scores rise, the same for both zeros.
    private static long falling(double score) {
        long bits = Double.doubleToRawLongBits(score + 0.0);
        return ~(bits ^ bits >> 63 & Long.MAX_VALUE);
    }

    /// Sorts all lanes; a lane in which two keys agree but for the last bits is below 0 in `apart`.
    private void sort(int most) {
        if (networks[most] == null) {
            networks[most] = SortingNetwork.of(most);
        }
        for (int pair : networks[most]) {
            exchange(keys[pair & LOW], keys[pair >>> 5]);
        }
        Arrays.fill(apart, 0);
        for (int i = 1; i < most; i++) {
            compare(keys[i - 1], keys[i], apart);
        }
    }

    private static void exchange(long[] low, long[] high) {
        for (int lane = 0; lane < LANES; lane++) {
            long a = low[lane];
            long b = high[lane];
            low[lane] = Math.min(a, b);
            high[lane] = Math.max(a, b);
        }
    }

    private static void compare(long[] low, long[] high, long... apart) {
        for (int lane = 0; lane < LANES; lane++) {
            apart[lane] |= ((low[lane] ^ high[lane]) >>> 5) - 1;
        }
    }

    private void place(int lane, int from, int count, ItemCodes items) {
        for (int i = 0; i < count; i++) {
            int low = (int) keys[i][lane] & LOW;
            items.set(from + i, fewGrades ? low : grades.code(row(from + low)), false);
        }
    }

    private void merge(int from, int count, ItemCodes items) {
        for (int i = 0; i < count; i++) {
            int row = row(from + i);
            merge.set(i, scores[row], grades.code(row));
        }
        merge.write(count, items, from);
    }
}
