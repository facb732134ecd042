package io.assay.bench;

import io.assay.kernel.Kernels;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Calls of the kernels that hold rows of 28 columns beside a query, 256 rows at a time.
final class SeamDistances {
    private static final int BLOCK = 256;
    private static final int COLUMNS = 28;

    private final int rows;
    private final float[] x;
    private final double[] query;
    private final double[] into = new double[BLOCK];

    SeamDistances(int rows) {
        this.rows = rows;
        SplittableRandom random = new SplittableRandom(42);
        query = random.doubles(COLUMNS).toArray();
        x = new float[BLOCK * COLUMNS];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) random.nextDouble();
        }
    }

    long products(Kernels k) {
        for (int from = 0; from < rows; from += BLOCK) {
            k.products(x, 0, Math.min(BLOCK, rows - from), query, into, 0);
        }
        return Arrays.hashCode(into);
    }

    long squaredDistances(Kernels k) {
        for (int from = 0; from < rows; from += BLOCK) {
            k.squaredDistances(x, 0, Math.min(BLOCK, rows - from), query, into, 0);
        }
        return Arrays.hashCode(into);
    }
}
