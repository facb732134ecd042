package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;

/// The kernels that put keys into the lists of their ranges.
final class PartitionLaws {
    private static final List<Integer> LONG = List.of(5_000, 70_001);

    static final List<Law> ALL =
            List.of(
                    new Law("partition(byte[], float[])", LONG, PartitionLaws::floats),
                    new Law("partition(byte[], double[])", LONG, PartitionLaws::doubles));

    private PartitionLaws() {}

    /// Random ranges, rising over the cells, with lists that begin anywhere in their chunks.
    private record Plan(int shift, char[] ranges, int[] cursors, int[] links, int chunks) {
        static Plan of(Draw draw, int bits, int rows) {
            int cellBits =
                    Math.min(bits, 1 + draw.below(draw.oneIn(8) ? 10 : 6)); // rooms cost most
            char[] ranges = new char[(1 << cellBits) + 1];
            int range = 0;
            for (int i = 0; i < ranges.length; i++) {
                ranges[i] = (char) range;
                range += draw.oneIn(3) ? 1 : 0;
            }
            int[] cursors = new int[2 * (range + 1)];
            Arrays.setAll(cursors, i -> i * Kernels.CHUNK + draw.below(Kernels.CHUNK));
            int chunks = rows / Kernels.CHUNK + 2 * cursors.length + 1;
            int[] links = new int[chunks];
            Arrays.fill(links, -1);
            return new Plan(bits - cellBits, ranges, cursors, links, chunks);
        }
    }

    private static Law.Trial floats(Rows rows) {
        Draw draw = rows.draw();
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        int[] ends = {FloatKeys.key(some(draw, score)), FloatKeys.key(some(draw, score))};
        Arrays.sort(ends);
        Plan plan =
                Plan.of(
                        draw,
                        Integer.SIZE - Integer.numberOfLeadingZeros(ends[1] - ends[0]),
                        rows.length());
        return kernels -> {
            Outcome o = new Outcome();
            int[] pool = o.copy("pool", new int[plan.chunks * Kernels.CHUNK]);
            int[] cursors = o.copy("cursors", plan.cursors);
            int[] links = o.copy("links", plan.links);
            int free =
                    kernels.partition(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            rows.from(),
                            rows.to(),
                            ends[0],
                            ends[1],
                            plan.shift,
                            plan.ranges,
                            pool,
                            cursors,
                            links,
                            plan.cursors.length);
            return o.result(free);
        };
    }

    private static float some(Draw draw, float[] score) {
        return score.length == 0 ? 0 : score[draw.below(score.length)];
    }

    private static Law.Trial doubles(Rows rows) {
        Draw draw = rows.draw();
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        long[] ends = {DoubleKeys.key(some(draw, score)), DoubleKeys.key(some(draw, score))};
        Arrays.sort(ends);
        Plan plan =
                Plan.of(
                        draw,
                        Long.SIZE - Long.numberOfLeadingZeros(ends[1] - ends[0]),
                        rows.length());
        return kernels -> {
            Outcome o = new Outcome();
            long[] pool = o.copy("pool", new long[plan.chunks * Kernels.CHUNK]);
            int[] cursors = o.copy("cursors", plan.cursors);
            int[] links = o.copy("links", plan.links);
            int free =
                    kernels.partition(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            rows.from(),
                            rows.to(),
                            ends[0],
                            ends[1],
                            plan.shift,
                            plan.ranges,
                            pool,
                            cursors,
                            links,
                            plan.cursors.length);
            return o.result(free);
        };
    }

    private static double some(Draw draw, double[] score) {
        return score.length == 0 ? 0 : score[draw.below(score.length)];
    }
}
