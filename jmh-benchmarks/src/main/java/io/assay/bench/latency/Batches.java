package io.assay.bench.latency;

import java.util.SplittableRandom;

/// Batches of 1,000 rows, one behind the other: a branch predictor learns a single one by heart.
final class Batches {
    static final int ROWS = 1_000;
    private static final int COUNT = 128;

    final byte[] truth = new byte[COUNT * ROWS];
    final float[] scores = new float[COUNT * ROWS];
    private int next;

    Batches() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < truth.length; i++) {
            double score = random.nextDouble();
            scores[i] = (float) score;
            truth[i] = (byte) (random.nextDouble() < score ? 1 : 0);
        }
    }

    /// The first row of the next batch.
    int advance() {
        next = (next + 1) % COUNT;
        return next * ROWS;
    }
}
