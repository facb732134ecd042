package io.assay.query;

/// Sorts the items of one query by falling score, equal scores by falling relevance.
///
/// Up to 32 items go through a network of comparisons in which no branch hangs on the scores, as half
/// of those would be guessed wrong. It sorts the scores without their last five bits, which give way to
/// the place of the item; where two agree in the rest, and for more items, whole scores are merged.
final class ItemSort {
    private static final int RUN = 32;
    private static final int PLACE = RUN - 1;

    private final QueryRows rows;
    private final Grades grades;
    private final double[] scores;
    private final long[] keys = new long[RUN];
    private final int[][] networks = new int[RUN + 1][];
    private final ItemMerge merge;

    ItemSort(QueryRows rows, Grades grades, double[] scores) {
        this.rows = rows;
        this.grades = grades;
        this.scores = scores;
        merge = new ItemMerge(rows.most());
        for (int n = 0; n <= RUN; n++) {
            networks[n] = SortingNetwork.of(n);
        }
    }

    /// Writes the items of a query to `items`, see [RankedItems].
    void write(int query, int[] items) {
        int from = rows.start()[query];
        int count = rows.start()[query + 1] - from;
        if (count > RUN || !isPlaced(from, count, items)) {
            for (int i = 0; i < count; i++) {
                int row = row(from + i);
                merge.set(i, scores[row], grades.code(row));
            }
            merge.write(count, items, from);
        }
    }

    private int row(int place) {
        return rows.order() == null ? place : rows.order()[place];
    }

    /// Sorts few items; false when two scores agree but for the last bits, or altogether.
    private boolean isPlaced(int from, int count, int[] items) {
        long[] key = keys;
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(scores[row(from + i)] + 0.0);
            key[i] = ~(bits ^ bits >> 63 & Long.MAX_VALUE) & ~PLACE | i; // falling
        }
        for (int pair : networks[count]) {
            int low = pair & PLACE;
            int high = pair >>> 5;
            long a = key[low];
            long b = key[high];
            key[low] = Math.min(a, b);
            key[high] = Math.max(a, b);
        }
        boolean apart = true;
        for (int i = 1; i < count; i++) {
            apart &= (key[i] ^ key[i - 1]) > PLACE;
        }
        for (int i = 0; apart && i < count; i++) {
            items[from + i] = grades.code(row(from + ((int) key[i] & PLACE)));
        }
        return apart;
    }
}
