package io.assay.bench;

import io.assay.kernel.Kernels;
import java.util.Arrays;
import java.util.SplittableRandom;

/// A call of the histogram on every second row or so, as trees make it below the root.
final class SeamHistogram {
    private final byte[] codes;
    private final int[] rows;
    private final long[] values;
    private final long[] sums = new long[256];

    SeamHistogram(int count) {
        codes = new byte[3 * count];
        rows = new int[count];
        values = new long[count];
        SplittableRandom random = new SplittableRandom(42);
        random.nextBytes(codes);
        int row = 0;
        for (int i = 0; i < count; i++) {
            rows[i] = row;
            row += random.nextInt(1, 4);
            values[i] = random.nextLong();
        }
    }

    long histogram(Kernels k) {
        Arrays.fill(sums, 0);
        k.histogram(codes, rows, values, 0, rows.length, sums);
        return Arrays.hashCode(sums);
    }
}
