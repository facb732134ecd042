package io.assay.kernel;

import java.util.SplittableRandom;

/// Fixed rows and a query to hold beside them.
final class DistanceSample {
    /// Rows of a call, at most.
    static final int ROWS = 256;

    private static final int START = 3;
    private static final int AT = 5;

    private final double[] query;
    private final float[] x;
    final double[] into = new double[ROWS + AT];

    DistanceSample() {
        SplittableRandom random = new SplittableRandom(30);
        query = random.doubles(30).map(q -> q - 0.5).toArray();
        x = new float[START + ROWS * query.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) random.nextGaussian();
        }
    }

    static void products(Kernels k, KernelSample s, int from, int to) {
        DistanceSample d = s.distances;
        k.products(d.x, START, to - from, d.query, d.into, AT);
    }

    static void squaredDistances(Kernels k, KernelSample s, int from, int to) {
        DistanceSample d = s.distances;
        k.squaredDistances(d.x, START, to - from, d.query, d.into, AT);
    }
}
