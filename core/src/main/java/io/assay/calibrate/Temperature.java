package io.assay.calibrate;

import io.assay.BinarySample;
import java.util.Arrays;

/// The log odds of a probability divided by one number, the temperature: above 1 it takes confidence
/// away, below 1 it adds some. No score passes another, and 0.5 stays where it is (C. Guo, G. Pleiss,
/// Y. Sun, K. Weinberger, On calibration of modern neural networks, ICML 2017).
///
/// Fitted by maximum likelihood; probabilities are clipped to `[1e-15, 1 - 1e-15]` before their
/// logarithm is taken.
///
/// @param temperature above 0
public record Temperature(double temperature) implements Calibrator {
    private static final double MOST = 1000;

    /// Checks the temperature.
    public Temperature {
        if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "temperature is " + temperature + "; expected a number above 0");
        }
    }

    /// The temperature for these rows, from 0.001 to 1000: scores that are wrong more often than right
    /// are as good as none, and end at 1000.
    ///
    /// @throws IllegalArgumentException if a class is missing or a score is no probability
    public static Temperature fit(BinarySample rows) {
        Levels levels = Levels.ofProbabilities(rows);
        double[] logit = new double[levels.count()];
        Arrays.setAll(logit, i -> Logit.of(levels.score[i]));
        double[][] columns = {logit};
        double cold = Logistic.fit(columns, levels.positive, levels.weight).coefficients()[0];
        if (cold == 0 && Arrays.stream(logit).allMatch(z -> z == 0)) {
            return new Temperature(1); // any would do
        }
        return new Temperature(1 / Math.max(1 / MOST, Math.min(MOST, cold)));
    }

    @Override
    public double of(double score) {
        return Logit.probability(Logit.of(score) / temperature);
    }
}
