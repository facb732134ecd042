package io.assay.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Fixed codes and values to try histograms on. Rows are adjacent at first, later with gaps.
final class HistogramSample {
    private static final int CODES = 256;
    private static final int ADJACENT = 300;

    /// What the sums are before: they are added to.
    private static final long FULL = 3L << 40;

    private final byte[] codes;
    private final int[] rows;
    private final long[] values;

    HistogramSample(int count) {
        codes = new byte[3 * count];
        rows = new int[count];
        values = new long[count];
        SplittableRandom random = new SplittableRandom(28);
        random.nextBytes(codes);
        int row = 5;
        for (int i = 0; i < count; i++) {
            rows[i] = row;
            row += i < ADJACENT ? 1 : random.nextInt(1, 4);
            values[i] = random.nextLong();
        }
    }

    static void histogram(Kernels k, KernelSample s, int from, int to) {
        HistogramSample h = s.histogram;
        Arrays.fill(s.longKeys, 0, CODES, FULL);
        k.histogram(h.codes, h.rows, h.values, from, to, s.longKeys);
    }
}
