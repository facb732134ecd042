package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;

/// The sorts, with scratch that holds all keys and with scratch that does not.
final class SortLaws {
    private static final List<Integer> LONG = List.of(4_097, 10_241, 16_385, 40_000, 300_000);

    static final List<Law> ALL =
            List.of(
                    new Law("sort(int[])", LONG, SortLaws::ints),
                    new Law("sort(long[])", LONG, SortLaws::longs));

    private SortLaws() {}

    static int[] intKeys(Rows rows) {
        int[] keys = new int[rows.size()];
        long[] drawn = keys(rows);
        // The high half of the drawn keys holds the variety of the wide families.
        boolean high = rows.draw().oneIn(2);
        Arrays.setAll(keys, i -> (int) (high ? drawn[i] >>> 32 : drawn[i]));
        shape(rows, keys);
        return keys;
    }

    static long[] longKeys(Rows rows) {
        long[] keys = keys(rows);
        shape(rows, keys);
        return keys;
    }

    private static Law.Trial ints(Rows rows) {
        int[] keys = intKeys(rows);
        int[] scratch = new int[scratch(rows)];
        Arrays.fill(scratch, -1);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.sort(o.copy("keys", keys), rows.from(), rows.to(), scratch);
            return o;
        };
    }

    private static Law.Trial longs(Rows rows) {
        long[] keys = longKeys(rows);
        long[] scratch = new long[scratch(rows)];
        Arrays.fill(scratch, -1);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.sort(o.copy("keys", keys), rows.from(), rows.to(), scratch);
            return o;
        };
    }

    static int scratch(Rows rows) {
        int n = rows.length();
        int more = rows.draw().pick(0, 0, n, n, n / 2, n + 100, Math.max(0, n - 1));
        return Kernels.SORT_SCRATCH + more;
    }

    /// Unsorted keys of the family that the scores of the case stand for.
    private static long[] keys(Rows rows) {
        Draw draw = rows.draw();
        long base = draw.anyLong();
        long[] pool = new long[1 + draw.below(6)];
        Arrays.setAll(pool, i -> draw.anyLong());
        long[] extremes = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE + 1, base};
        long[] keys = new long[rows.size()];
        Arrays.setAll(
                keys,
                i ->
                        switch (rows.scores()) {
                            case TIES -> pool[draw.below(pool.length)];
                            case EXTREMES -> extremes[draw.below(extremes.length)];
                            case ULPS -> base + draw.below(300);
                            case NEGATIVE -> draw.anyLong() | Long.MIN_VALUE;
                            case EQUAL -> base;
                            case SORTED -> DoubleKeys.key(draw.unit() - 0.5);
                            default -> draw.anyLong();
                        });
        return keys;
    }

    /// Sorted, or reversed, at times.
    private static void shape(Rows rows, int[] keys) {
        int order = order(rows);
        if (order < 2) {
            Arrays.sort(keys, rows.from(), rows.to());
        }
        for (int i = rows.from(), j = rows.to() - 1; order == 1 && i < j; i++, j--) {
            int key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
        }
    }

    private static void shape(Rows rows, long[] keys) {
        int order = order(rows);
        if (order < 2) {
            Arrays.sort(keys, rows.from(), rows.to());
        }
        for (int i = rows.from(), j = rows.to() - 1; order == 1 && i < j; i++, j--) {
            long key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
        }
    }

    private static int order(Rows rows) {
        return rows.draw().below(6);
    }
}
