package io.assay.compare;

import io.assay.Interval;
import io.assay.special.FisherF;
import io.assay.special.StudentT;

/// A test of the difference of two models over folds or resamples of one data set.
///
/// @param method which test it is
/// @param difference the effect that the test is about, first minus second
/// @param statistic t or F; NaN when the differences do not vary
/// @param error the standard error of the difference; NaN for an F test
/// @param freedom degrees of freedom of the (lower) variance
/// @param pValue two-sided
public record FoldTest(
        String method,
        double difference,
        double statistic,
        double error,
        double freedom,
        double pValue) {

    private static FoldTest t(String method, double difference, double error, double freedom) {
        double t = error == 0 ? Double.NaN : difference / error;
        return new FoldTest(method, difference, t, error, freedom, StudentT.twoSided(t, freedom));
    }

    /// The paired t test: right for independent data sets, and much too sure of itself for folds,
    /// whose training rows overlap ([#correctedT]).
    public static FoldTest pairedT(double[] first, double[] second) {
        return resampled("paired t", Samples.differences(first, second), 0);
    }

    /// The corrected resampled t test (C. Nadeau, Y. Bengio, Machine Learning 52, 2003): the variance
    /// of the mean is `(1 / folds + test rows / training rows)` times that of the differences.
    ///
    /// @param testShare test rows over training rows: 1/9 in ten-fold cross-validation
    public static FoldTest correctedT(double[] first, double[] second, double testShare) {
        if (!(testShare > 0 && testShare < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "testShare is " + testShare + "; expected test rows over training rows");
        }
        return resampled("corrected resampled t", Samples.differences(first, second), testShare);
    }

    private static FoldTest resampled(String method, double[] differences, double testShare) {
        if (differences.length < 2) {
            throw new IllegalArgumentException(
                    "there are " + differences.length + " values per model; expected at least two");
        }
        double n = differences.length;
        double error = Math.sqrt((1 / n + testShare) * Samples.variance(differences));
        return t(method, Samples.mean(differences), error, n - 1);
    }

    /// The 5x2cv t test (T. Dietterich, Neural Computation 10, 1998): its effect is the difference of
    /// the first fold of the first replication.
    ///
    /// @param differences first minus second, five replications of two folds
    public static FoldTest fiveByTwoT(double[][] differences) {
        double[] variances = fiveVariances(differences);
        double error = Math.sqrt(Samples.mean(variances));
        return t("5x2cv t", differences[0][0], error, 5);
    }

    /// The combined 5x2cv F test (E. Alpaydın, Neural Computation 11, 1999), which depends on the
    /// order of the replications no more; its effect is the mean of the ten differences.
    public static FoldTest fiveByTwoF(double[][] differences) {
        double[] variances = fiveVariances(differences);
        double squares = 0;
        double sum = 0;
        for (double[] pair : differences) {
            squares += pair[0] * pair[0] + pair[1] * pair[1];
            sum += pair[0] + pair[1];
        }
        double spread = 10 * Samples.mean(variances);
        double f = spread == 0 ? Double.NaN : squares / spread;
        return new FoldTest("5x2cv F", sum / 10, f, Double.NaN, 5, FisherF.upper(f, 10, 5));
    }

    /// The sum of squares of each pair around its mean.
    private static double[] fiveVariances(double[][] differences) {
        if (differences.length != 5) {
            throw new IllegalArgumentException(
                    "there are " + differences.length + " replications; expected five");
        }
        double[] variances = new double[5];
        for (int i = 0; i < 5; i++) {
            double[] pair = differences[i];
            if (pair.length != 2) {
                throw new IllegalArgumentException(
                        "replication " + i + " has " + pair.length + " folds; expected two");
            }
            double apart =
                    Samples.finite("replication " + i, pair, 0)
                            - Samples.finite("replication " + i, pair, 1);
            variances[i] = apart * apart / 2;
        }
        return variances;
    }

    /// The interval of the difference by the t distribution; undefined for an F test.
    public Interval interval(double level) {
        double tail = (1 - Interval.checkLevel(level)) / 2;
        if (Double.isNaN(error)) {
            return Interval.undefined(level);
        }
        double half = -StudentT.quantile(tail, freedom) * error;
        return new Interval(difference - half, difference + half, level);
    }
}
