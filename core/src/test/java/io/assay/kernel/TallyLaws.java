package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;

/// The kernels that count rows by value.
final class TallyLaws {
    private static final List<Integer> LONG = List.of(5_000, 70_001);

    static final List<Law> ALL =
            List.of(
                    new Law("tally(byte[], float[])", LONG, TallyLaws::floats),
                    new Law("tally(byte[], double[])", LONG, TallyLaws::doubles));

    private TallyLaws() {}

    private static Law.Trial floats(Rows rows) {
        Draw draw = rows.draw();
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        int slots = 1 << 1 + draw.below(12);
        int most = draw.below(slots);
        return kernels -> {
            Outcome o = new Outcome();
            int[] values = new int[slots];
            Arrays.fill(values, Integer.MIN_VALUE);
            int[] table = o.copy("values", values);
            int[] counts = o.copy("counts", new int[2 * slots + 1]);
            return o.result(
                    kernels.tally(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            rows.from(),
                            rows.to(),
                            table,
                            counts,
                            most));
        };
    }

    private static Law.Trial doubles(Rows rows) {
        Draw draw = rows.draw();
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        int slots = 1 << 1 + draw.below(12);
        int most = draw.below(slots);
        return kernels -> {
            Outcome o = new Outcome();
            long[] values = new long[slots];
            Arrays.fill(values, Long.MIN_VALUE);
            long[] table = o.copy("values", values);
            int[] counts = o.copy("counts", new int[2 * slots + 1]);
            return o.result(
                    kernels.tally(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            rows.from(),
                            rows.to(),
                            table,
                            counts,
                            most));
        };
    }
}
