package io.assay.calibrate;

import io.assay.BinarySample;
import java.util.Arrays;

/// A logistic curve over any scores, such as margins of a support vector machine: p = 1 / (1 +
/// e^-(slope · score + intercept)).
///
/// Fitted by maximum likelihood to targets that are not quite 0 and 1: (N₊ + 1) / (N₊ + 2) for
/// positives and 1 / (N₋ + 2) for negatives, so that classes which the score separates still have a
/// finite curve (J. Platt, Probabilistic outputs for support vector machines, 1999), by Newton's
/// method (H. Lin, C. Lin, R. Weng, A note on Platt's probabilistic outputs, Machine Learning 68,
/// 2007).
///
/// @param slope how fast the log odds rise with the score; -A of Platt
/// @param intercept the log odds at score 0; -B of Platt
public record Platt(double slope, double intercept) implements Calibrator {

    /// The curve for these rows.
    ///
    /// @throws IllegalArgumentException if a class is missing or a score is infinite
    public static Platt fit(BinarySample rows) {
        Levels levels = Levels.ofBothClasses(rows);
        checkFinite(levels);
        double total = levels.total();
        double positives = levels.positives();
        double high = (positives + 1) / (positives + 2);
        double low = 1 / (total - positives + 2);
        double[] target = new double[levels.count()];
        for (int i = 0; i < target.length; i++) {
            double negative = levels.weight[i] - levels.positive[i];
            target[i] = levels.positive[i] * high + negative * low;
        }
        double center = center(levels, total);
        double spread = Math.max(spread(levels, total, center), Double.MIN_NORMAL);
        double[] x = new double[levels.count()];
        Arrays.setAll(x, i -> (levels.score[i] - center) / spread);
        double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        double[] fitted =
                Logistic.fit(new double[][] {x, ones}, target, levels.weight).coefficients();
        double slope = fitted[0] / spread;
        return new Platt(slope, fitted[1] - slope * center);
    }

    private static void checkFinite(Levels levels) {
        int last = levels.count() - 1;
        double least = levels.score[0];
        if (Double.isInfinite(least) || Double.isInfinite(levels.score[last])) {
            throw new IllegalArgumentException(
                    "a score is "
                            + (Double.isInfinite(least) ? least : levels.score[last])
                            + "; expected finite scores");
        }
    }

    private static double center(Levels levels, double total) {
        double mean = 0;
        for (int i = 0; i < levels.count(); i++) {
            mean += levels.weight[i] / total * levels.score[i];
        }
        return mean;
    }

    private static double spread(Levels levels, double total, double center) {
        double most = 0;
        for (double score : levels.score) {
            most = Math.max(most, Math.abs(score - center));
        }
        double sum = 0;
        for (int i = 0; i < levels.count() && most > 0; i++) {
            double x = (levels.score[i] - center) / most;
            sum += levels.weight[i] / total * x * x;
        }
        return most * Math.sqrt(sum);
    }

    @Override
    public double of(double score) {
        return Logit.probability(slope * score + intercept);
    }
}
