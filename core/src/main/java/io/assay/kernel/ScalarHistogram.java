package io.assay.kernel;

/// Sums by code.
final class ScalarHistogram {
    private ScalarHistogram() {}

    static void of(
            byte[] codes, int[] rows, long[] values, int from, int to, long[] sums, int start) {
        if (from < to && rows[to - 1] - rows[from] == to - 1 - from) {
            adjacent(codes, rows[from] - from, values, from, to, sums, start);
            return;
        }
        for (int i = from; i < to; i++) {
            sums[start + (codes[rows[i]] & 0xFF)] += values[i];
        }
    }

    /// Rows without a gap, which need not be looked up.
    private static void adjacent(
            byte[] codes, int shift, long[] values, int from, int to, long[] sums, int start) {
        for (int i = from; i < to; i++) {
            sums[start + (codes[i + shift] & 0xFF)] += values[i];
        }
    }
}
