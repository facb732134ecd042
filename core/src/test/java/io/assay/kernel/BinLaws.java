package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.List;

/// Counting in bins of equal width: probabilities only, many of them at or beside an edge.
final class BinLaws {
    private static final List<Integer> NONE = List.of();

    static final List<Law> ALL =
            List.of(
                    new Law("bin(byte[], float[])", NONE, BinLaws::floats),
                    new Law("bin(byte[], double[])", NONE, BinLaws::doubles));

    private BinLaws() {}

    private static Law.Trial floats(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        double[] edges = edges(rows.draw());
        for (int i = rows.from(); i < rows.to(); i++) {
            score[i] = (float) share(score[i]);
            if (rows.draw().oneIn(6)) {
                float edge = rows.draw().pick(boxed(edges)).floatValue();
                score[i] = Math.min(1, rows.draw().pick(edge, Math.nextUp(edge), down(edge)));
            }
        }
        long[] bins = bins(rows.draw(), edges);
        return kernels -> {
            Outcome o = new Outcome();
            byte[] labels = o.copy("truth", truth);
            float[] scores = o.copy("score", score);
            double[] between = o.copy("edges", edges);
            long[] found = o.copy("bins", bins);
            boolean rest = kernels.bin(labels, scores, rows.from(), rows.to(), between, found);
            return o.result(rest ? 1 : 0);
        };
    }

    private static Law.Trial doubles(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        double[] edges = edges(rows.draw());
        for (int i = rows.from(); i < rows.to(); i++) {
            score[i] = share(score[i]);
            if (rows.draw().oneIn(6)) {
                double edge = rows.draw().pick(boxed(edges));
                score[i] = Math.min(1, rows.draw().pick(edge, Math.nextUp(edge), down(edge)));
            }
        }
        long[] bins = bins(rows.draw(), edges);
        return kernels -> {
            Outcome o = new Outcome();
            byte[] labels = o.copy("truth", truth);
            double[] scores = o.copy("score", score);
            double[] between = o.copy("edges", edges);
            long[] found = o.copy("bins", bins);
            boolean rest = kernels.bin(labels, scores, rows.from(), rows.to(), between, found);
            return o.result(rest ? 1 : 0);
        };
    }

    /// A probability made of any number; small ones and -0 stay what they are.
    private static double share(double x) {
        double size = Math.abs(x);
        double share = size > 1 ? 1 / size : size;
        return x == 0 ? x : share;
    }

    private static float down(float edge) {
        return edge == 0 ? 0 : Math.nextDown(edge);
    }

    private static double down(double edge) {
        return edge == 0 ? 0 : Math.nextDown(edge);
    }

    private static Double[] boxed(double[] edges) {
        return java.util.Arrays.stream(edges).boxed().toArray(Double[]::new);
    }

    /// Edges as they are made for a calibration, or rounded otherwise.
    private static double[] edges(Draw draw) {
        int n = draw.pick(1, 2, 3, 5, 6, 10, 10, 10, 11, 15, 16, 20, 21, 37, 100, 1_000);
        boolean product = draw.oneIn(2);
        double[] edges = new double[n + 1];
        for (int b = 0; b < n; b++) {
            edges[b] = product ? b * (1.0 / n) : (double) b / n;
        }
        edges[n] = 1;
        return edges;
    }

    /// The bins are set, not added to: what stood there must not matter.
    private static long[] bins(Draw draw, double[] edges) {
        long[] bins = new long[4 * (edges.length - 1) + draw.below(4)];
        java.util.Arrays.setAll(bins, i -> draw.anyLong());
        return bins;
    }
}
