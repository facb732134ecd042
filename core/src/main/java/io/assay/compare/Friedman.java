package io.assay.compare;

import io.assay.Interval;
import io.assay.special.FisherF;
import io.assay.special.Gamma;
import io.assay.special.StudentizedRange;
import java.util.Arrays;

/// Do several models differ over several data sets, and which ones? (M. Friedman, JASA 32, 1937;
/// P. Nemenyi, 1963; J. Demšar, JMLR 7, 2006)
///
/// On each data set the models are ranked, 1 for the best; equal values share the mean of their
/// ranks.
public final class Friedman {
    private final double[] averageRanks;
    private final int dataSets;
    private final double tieTerm;

    private Friedman(double[] averageRanks, int dataSets, double tieTerm) {
        this.averageRanks = averageRanks;
        this.dataSets = dataSets;
        this.tieTerm = tieTerm;
    }

    /// Ranks models where a larger value is better.
    ///
    /// @param values one row per data set, one column per model
    /// @throws IllegalArgumentException if there are fewer than two rows or columns, rows differ in
    ///     length, or a value is not finite
    public static Friedman ofHigher(double[][] values) {
        return of(values, -1);
    }

    /// Ranks models where a smaller value is better, such as an error.
    public static Friedman ofLower(double[][] values) {
        return of(values, 1);
    }

    private static Friedman of(double[][] values, int sign) {
        check(values);
        double[] sums = new double[values[0].length];
        double ties = 0;
        for (double[] row : values) {
            Ranks ranks = new Ranks(Arrays.stream(row).map(x -> sign * x).toArray());
            for (int model = 0; model < sums.length; model++) {
                sums[model] += ranks.of(model);
            }
            ties += ranks.tieTerm();
        }
        double[] means = Arrays.stream(sums).map(sum -> sum / values.length).toArray();
        return new Friedman(means, values.length, ties);
    }

    private static void check(double[][] values) {
        if (values.length < 2 || values[0].length < 2) {
            throw new IllegalArgumentException(
                    "values has "
                            + values.length
                            + " data sets of "
                            + (values.length == 0 ? 0 : values[0].length)
                            + " models; expected at least two of each");
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != values[0].length) {
                throw new IllegalArgumentException(
                        "values["
                                + i
                                + "] has "
                                + values[i].length
                                + " models; expected "
                                + values[0].length);
            }
            for (int j = 0; j < values[i].length; j++) {
                Samples.finite("values[" + i + "]", values[i], j);
            }
        }
    }

    /// The mean rank of each model, 1 for the best.
    public double[] averageRanks() {
        return averageRanks.clone();
    }

    /// The statistic, corrected for ties; NaN when all models are equal on every data set.
    public double chiSquared() {
        double n = dataSets;
        double k = averageRanks.length;
        double squares = 0;
        for (double rank : averageRanks) {
            squares += (rank - (k + 1) / 2) * (rank - (k + 1) / 2);
        }
        double correction = 1 - tieTerm / (n * k * (k * k - 1));
        return 12 * n * squares / (k * (k + 1)) / correction;
    }

    /// The p value of [#chiSquared()] with one degree of freedom less than models.
    public double pValue() {
        return Gamma.upper((averageRanks.length - 1) / 2.0, chiSquared() / 2);
    }

    /// The less conservative statistic of R. Iman and J. Davenport (1980).
    public double imanDavenport() {
        double n = dataSets;
        double chi = chiSquared();
        return (n - 1) * chi / (n * (averageRanks.length - 1) - chi);
    }

    /// The p value of [#imanDavenport()].
    public double imanDavenportPValue() {
        double k = averageRanks.length;
        double f = imanDavenport();
        return f < 0 ? 0 : FisherF.upper(f, k - 1, (k - 1) * (dataSets - 1));
    }

    /// Nemenyi's critical difference: two models whose mean ranks are at least this far apart differ.
    ///
    /// @param level such as 0.95: with this probability no two equal models are told apart
    public double criticalDifference(double level) {
        double tail = 1 - Interval.checkLevel(level);
        return StudentizedRange.upperQuantile(tail, averageRanks.length)
                * rankError()
                / Math.sqrt(2);
    }

    /// Nemenyi's p value that two models differ, already adjusted for all pairs.
    public double pValue(int model, int other) {
        double distance = Math.abs(averageRanks[model] - averageRanks[other]);
        double q = distance * Math.sqrt(2) / rankError();
        return StudentizedRange.upper(q, averageRanks.length);
    }

    /// The standard error of a difference of two mean ranks.
    private double rankError() {
        double k = averageRanks.length;
        return Math.sqrt(k * (k + 1) / (6 * dataSets));
    }
}
