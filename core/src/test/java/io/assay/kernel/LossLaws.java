package io.assay.kernel;

import java.util.List;

/// The kernels that add or multiply in the lane order of the seam. A call covers at most a block.
final class LossLaws {
    private static final List<Integer> NONE = List.of();

    static final List<Law> ALL =
            List.of(
                    new Law("squaredError(byte[], float[])", NONE, LossLaws::floatErrors),
                    new Law("squaredError(byte[], double[])", NONE, LossLaws::doubleErrors),
                    new Law("likelihood(byte[], float[])", NONE, LossLaws::floatProducts),
                    new Law("likelihood(byte[], double[])", NONE, LossLaws::doubleProducts),
                    new Law("lossMoments(byte[], float[])", NONE, LossLaws::floatMoments),
                    new Law("lossMoments(byte[], double[])", NONE, LossLaws::doubleMoments));

    private LossLaws() {}

    private static Law.Trial floatErrors(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        return kernels -> {
            Outcome o = new Outcome();
            byte[] labels = o.copy("truth", truth);
            float[] scores = o.copy("score", score);
            return o.result(kernels.squaredError(labels, scores, rows.from(), rows.to()));
        };
    }

    private static Law.Trial doubleErrors(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        return kernels -> {
            Outcome o = new Outcome();
            byte[] labels = o.copy("truth", truth);
            double[] scores = o.copy("score", score);
            return o.result(kernels.squaredError(labels, scores, rows.from(), rows.to()));
        };
    }

    private static Law.Trial floatProducts(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        double clip = clip(rows);
        double[] product = product(rows);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.likelihood(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    clip,
                    o.copy("product", product));
            return o;
        };
    }

    private static Law.Trial doubleProducts(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        double clip = clip(rows);
        double[] product = product(rows);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.likelihood(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    clip,
                    o.copy("product", product));
            return o;
        };
    }

    private static Law.Trial floatMoments(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        double clip = clip(rows);
        double[] sums = sums(rows);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.lossMoments(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    clip,
                    o.copy("sums", sums),
                    new double[3 * Kernels.PLACES]);
            return o;
        };
    }

    private static Law.Trial doubleMoments(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        double clip = clip(rows);
        double[] sums = sums(rows);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.lossMoments(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    clip,
                    o.copy("sums", sums),
                    new double[3 * Kernels.PLACES]);
            return o;
        };
    }

    private static double clip(Rows rows) {
        return rows.draw().pick(0x1p-52, 1e-15, 1e-15, 1e-7, 0.25, 0.5);
    }

    /// The product is set, not multiplied: what stood there must not matter.
    private static double[] product(Rows rows) {
        double[] product = new double[2 + rows.draw().below(4)];
        java.util.Arrays.setAll(product, i -> rows.draw().pick(0.0, 17.5, Double.NaN, -1e300));
        return product;
    }

    /// What stood there before must stay in.
    private static double[] sums(Rows rows) {
        double[] sums = new double[5 * Kernels.PLACES + rows.draw().below(2)];
        java.util.Arrays.setAll(sums, i -> rows.draw().pick(0.0, 1.0, 17.5, 1e-300));
        return sums;
    }
}
