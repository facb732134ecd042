package io.assay.compare;

import io.assay.Interval;
import io.assay.special.StudentT;

/// What is believed about the difference of two models after cross-validation: the Bayesian
/// correlated t test (G. Corani, A. Benavoli, Machine Learning 100, 2015).
///
/// The difference follows Student's t distribution with this mean, scale and degrees of freedom.
///
/// @param mean first minus second
/// @param scale the unit of the distribution, at least 0
/// @param freedom degrees of freedom, one less than folds
public record CorrelatedPosterior(double mean, double scale, double freedom) {

    /// The posterior from the values of two models on the same folds.
    ///
    /// @param correlation of two folds: the share of the rows in a test fold, 0.1 in ten-fold
    ///     cross-validation
    public static CorrelatedPosterior of(double[] first, double[] second, double correlation) {
        double[] differences = Samples.differences(first, second);
        if (differences.length < 2) {
            throw new IllegalArgumentException(
                    "there are " + differences.length + " values per model; expected at least two");
        }
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException(
                    "correlation is " + correlation + "; expected a number in [0, 1)");
        }
        double n = differences.length;
        double inflation = 1 / n + correlation / (1 - correlation);
        return new CorrelatedPosterior(
                Samples.mean(differences),
                Math.sqrt(inflation * Samples.variance(differences)),
                n - 1);
    }

    /// The probability that the difference is below `x`.
    public double below(double x) {
        if (scale == 0) {
            return mean < x ? 1 : 0;
        }
        return StudentT.cdf((x - mean) / scale, freedom);
    }

    /// The probability that the first value is larger by more than `region`.
    ///
    /// @param region differences up to this, at least 0, are of no practical importance
    public double first(double region) {
        check(region);
        return scale == 0
                ? (mean > region ? 1 : 0)
                : StudentT.cdf((mean - region) / scale, freedom);
    }

    /// The probability that the second value is larger by more than `region`.
    public double second(double region) {
        check(region);
        return below(-region);
    }

    /// The probability that the two are practically the same.
    public double same(double region) {
        return Math.max(0, 1 - first(region) - second(region));
    }

    private static void check(double region) {
        if (!(region >= 0)) {
            throw new IllegalArgumentException("region is " + region + "; expected at least 0");
        }
    }

    /// The shortest interval that holds the difference with this probability.
    public Interval interval(double level) {
        double tail = (1 - Interval.checkLevel(level)) / 2;
        double half = scale == 0 ? 0 : -StudentT.quantile(tail, freedom) * scale;
        return new Interval(mean - half, mean + half, level);
    }
}
