package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;

/// The kernels that look up rows among sorted keys.
final class RankLaws {
    private static final List<Integer> LONG = List.of(5_000, 70_001);

    static final List<Law> ALL =
            List.of(
                    new Law("ranks(byte[], float[])", LONG, RankLaws::floats),
                    new Law("ranks(byte[], double[])", LONG, RankLaws::doubles));

    private RankLaws() {}

    private static Law.Trial floats(Rows rows) {
        Draw draw = rows.draw();
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        int[] sorted = new int[2 + draw.below(60)];
        Arrays.setAll(
                sorted,
                i -> FloatKeys.key(score.length == 0 ? i : score[draw.below(score.length)]));
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        int low = sorted[0];
        int high = sorted[last - 1];
        sorted[last] = FloatKeys.ABOVE_ALL;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(high - low);
        int shift = Math.max(0, bits - 1 - draw.below(12));
        int[] starts = new int[2 + (high - low >>> shift)];
        for (int i = 0; i < last; i++) {
            for (int cell = 1 + (sorted[i] - low >>> shift); cell < starts.length; cell++) {
                starts[cell]++;
            }
        }
        int label = draw.below(2);
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(
                    kernels.ranks(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            rows.from(),
                            rows.to(),
                            label,
                            o.copy("sorted", sorted),
                            o.copy("starts", starts),
                            low,
                            high,
                            shift));
        };
    }

    private static Law.Trial doubles(Rows rows) {
        Draw draw = rows.draw();
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        long[] sorted = new long[2 + draw.below(60)];
        Arrays.setAll(
                sorted,
                i -> DoubleKeys.key(score.length == 0 ? i : score[draw.below(score.length)]));
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        long low = sorted[0];
        long high = sorted[last - 1];
        sorted[last] = DoubleKeys.ABOVE_ALL;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(high - low);
        int shift = Math.max(0, bits - 1 - draw.below(12));
        int[] starts = new int[2 + (int) (high - low >>> shift)];
        for (int i = 0; i < last; i++) {
            for (int cell = 1 + (int) (sorted[i] - low >>> shift); cell < starts.length; cell++) {
                starts[cell]++;
            }
        }
        int label = draw.below(2);
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(
                    kernels.ranks(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            rows.from(),
                            rows.to(),
                            label,
                            o.copy("sorted", sorted),
                            o.copy("starts", starts),
                            low,
                            high,
                            shift));
        };
    }
}
