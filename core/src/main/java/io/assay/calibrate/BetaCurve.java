package io.assay.calibrate;

import io.assay.BinarySample;
import java.util.Arrays;

/// Beta calibration: log odds = a · ln s - b · ln(1 - s) + c with a, b >= 0, so that the curve never
/// falls. What follows if the scores of each class are beta distributed; with a = b = 1 and c = 0 it
/// leaves scores alone (M. Kull, T. Silva Filho, P. Flach, Beta calibration, AISTATS 2017).
///
/// Fitted by maximum likelihood under the sign constraint; probabilities are clipped to `[1e-15, 1 -
/// 1e-15]` before their logarithm is taken.
///
/// @param a the weight of ln s, at least 0
/// @param b the weight of -ln(1 - s), at least 0
/// @param c the intercept
public record BetaCurve(double a, double b, double c) implements Calibrator {

    /// Checks the signs.
    public BetaCurve {
        if (!(a >= 0 && b >= 0)) {
            throw new IllegalArgumentException(
                    "a and b are " + a + " and " + b + "; expected numbers of at least 0");
        }
    }

    /// The curve for these rows.
    ///
    /// @throws IllegalArgumentException if a class is missing or a score is no probability
    public static BetaCurve fit(BinarySample rows) {
        Levels levels = Levels.ofProbabilities(rows);
        double[] low = new double[levels.count()];
        double[] high = new double[low.length];
        double[] ones = new double[low.length];
        Arrays.setAll(low, i -> Logit.logOf(levels.score[i]));
        Arrays.setAll(high, i -> Logit.minusLogOfRest(levels.score[i]));
        Arrays.fill(ones, 1);
        double[] free = fit(levels, low, high, ones).coefficients();
        if (free[0] >= 0 && free[1] >= 0) {
            return new BetaCurve(free[0], free[1], free[2]);
        }
        return onTheEdge(fit(levels, low, ones), fit(levels, high, ones), fit(levels, ones));
    }

    private static Logistic fit(Levels levels, double[]... columns) {
        return Logistic.fit(columns, levels.positive, levels.weight);
    }

    /// The loss is convex: when its minimum breaks a constraint, the best that keeps them has a = 0 or
    /// b = 0.
    private static BetaCurve onTheEdge(Logistic low, Logistic high, Logistic none) {
        double[] a = low.coefficients();
        double[] b = high.coefficients();
        double lossOfA = a[0] >= 0 ? low.loss() : Double.POSITIVE_INFINITY;
        double lossOfB = b[0] >= 0 ? high.loss() : Double.POSITIVE_INFINITY;
        if (Math.min(lossOfA, lossOfB) > none.loss()) {
            return new BetaCurve(0, 0, none.coefficients()[0]);
        }
        return lossOfA <= lossOfB ? new BetaCurve(a[0], 0, a[1]) : new BetaCurve(0, b[0], b[1]);
    }

    @Override
    public double of(double score) {
        return Logit.probability(a * Logit.logOf(score) + b * Logit.minusLogOfRest(score) + c);
    }
}
