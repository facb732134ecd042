package io.assay.kernel;

import io.assay.testing.Draw;
import io.assay.testing.Scores;
import java.util.List;

/// The kernels that add up weights. They cover one block at most.
final class WeightLaws {
    static final List<Law> ALL =
            List.of(
                    new Law("weigh(byte[], float[], double[])", List.of(), WeightLaws::floats),
                    new Law("weigh(byte[], double[], double[])", List.of(), WeightLaws::doubles));

    private WeightLaws() {}

    private static Law.Trial floats(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        float threshold = rows.bound(score);
        double[] weight = weights(rows);
        double top = top(rows, weight);
        double[] parts = rows.draw().doubles(Scores.UNIFORM, 8 + rows.draw().below(3));
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(
                    kernels.weigh(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            o.copy("weight", weight),
                            rows.from(),
                            rows.to(),
                            threshold,
                            top,
                            o.copy("parts", parts)));
        };
    }

    private static Law.Trial doubles(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        double threshold = rows.bound(score);
        double[] weight = weights(rows);
        double top = top(rows, weight);
        double[] parts = rows.draw().doubles(Scores.UNIFORM, 8 + rows.draw().below(3));
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(
                    kernels.weigh(
                            o.copy("truth", truth),
                            o.copy("score", score),
                            o.copy("weight", weight),
                            rows.from(),
                            rows.to(),
                            threshold,
                            top,
                            o.copy("parts", parts)));
        };
    }

    /// Weights that two parts hold, now and then but one; around them weights that are none.
    private static double[] weights(Rows rows) {
        Draw draw = rows.draw();
        double scale = Math.scalb(1.0, draw.below(200) - 100);
        int kind = draw.below(5);
        double[] weight = new double[rows.size()];
        for (int i = 0; i < weight.length; i++) {
            boolean within = i >= rows.from() && i < rows.to();
            weight[i] = within ? scale * weight(draw, kind) : Double.NaN;
        }
        if (rows.length() > 0 && draw.oneIn(4)) {
            int row = rows.from() + draw.below(rows.length());
            weight[row] = scale * Math.scalb(1 + draw.unit(), -draw.below(90));
        }
        return weight;
    }

    private static double weight(Draw draw, int kind) {
        return switch (kind) {
            case 0 -> draw.below(4);
            case 1 -> 1 - draw.unit();
            case 2 -> (float) draw.unit() * Math.scalb(1.0, -draw.below(20));
            case 3 -> 1;
            default -> draw.oneIn(3) ? 0 : Math.nextUp(1 + draw.unit());
        };
    }

    /// The least power of two that no weight exceeds, at times a larger one.
    private static double top(Rows rows, double[] weight) {
        double most = 0x1p-200;
        for (int i = rows.from(); i < rows.to(); i++) {
            most = Math.max(most, weight[i]);
        }
        double below = Math.scalb(1.0, Math.getExponent(most));
        return (below < most ? 2 * below : below) * rows.draw().pick(1, 1, 8);
    }
}
