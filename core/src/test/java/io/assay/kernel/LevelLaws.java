package io.assay.kernel;

import java.util.Arrays;
import java.util.List;

/// The kernels that count for several thresholds at once.
final class LevelLaws {
    private static final List<Integer> LONG = List.of(16_385, 40_000, 70_001, 1_100_003);

    static final List<Law> ALL =
            List.of(
                    new Law("levels(byte[], float[])", LONG, LevelLaws::floats),
                    new Law("levels(byte[], double[])", LONG, LevelLaws::doubles));

    private LevelLaws() {}

    private static Law.Trial floats(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        float[] thresholds = new float[many(rows)];
        for (int k = 0; k < thresholds.length; k++) {
            thresholds[k] = rows.bound(score);
        }
        Arrays.sort(thresholds); // NaN comes last
        long[] counts = rows.counters(2 * thresholds.length + 2);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.levels(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    o.copy("thresholds", thresholds),
                    o.copy("counts", counts));
            return o;
        };
    }

    private static Law.Trial doubles(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        double[] thresholds = new double[many(rows)];
        for (int k = 0; k < thresholds.length; k++) {
            thresholds[k] = rows.bound(score);
        }
        Arrays.sort(thresholds); // NaN comes last
        long[] counts = rows.counters(2 * thresholds.length + 2);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.levels(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    o.copy("thresholds", thresholds),
                    o.copy("counts", counts));
            return o;
        };
    }

    private static int many(Rows rows) {
        return rows.draw().pick(0, 1, 2, 3, 4, 5, 8, 9, 17, rows.draw().oneIn(9) ? 130 : 33);
    }
}
