package io.assay.kernel;

/// Trees row by row, see [NaiveKernels].
final class NaiveTrees {
    private NaiveTrees() {}

    static void add(
            long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at) {
        for (int row = 0; row < rows.rows(); row++) {
            scores[at + row] += values[leaf(steps, size, rows, row)];
        }
    }

    private static int leaf(long[] steps, int size, TreeRows rows, int row) {
        int in = 0;
        int leaf = 0;
        for (int s = 0; s < size; s++) {
            int page = (int) (steps[s] / (1L << 32) - (steps[s] < 0 ? 1 : 0));
            int[] parts = parts(steps[s]);
            boolean goes = page < 0;
            if (page >= 0) {
                boolean isBefore = in == parts[1] + 1; // of those who left this way before
                long eight = rows.counts()[rows.starts()[page] + row / 8];
                int count = (int) (eight >>> 8 * (row % 8) & 127);
                goes = count > parts[2];
                in = in == parts[1] && goes ? parts[1] + 1 : isBefore ? -1 : in;
            }
            boolean isHere = page < 0 ? in == parts[1] : in == parts[1] + 1 && goes;
            leaf |= isHere && parts[0] < 8 ? 1 << parts[0] : 0;
        }
        return leaf;
    }

    /// Bit, set and bound.
    private static int[] parts(long step) {
        int low = (int) step;
        return new int[] {low & 255, low >> 8 & 255, low >> 16 & 255};
    }
}
