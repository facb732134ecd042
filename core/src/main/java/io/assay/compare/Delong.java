package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.Interval;
import io.assay.Ranking;
import io.assay.rank.Placements;
import io.assay.special.Normal;

/// Are the areas under two ROC curves on the same rows different? (E. DeLong, D. DeLong,
/// D. Clarke-Pearson, Biometrics 44, 1988)
///
/// Values are NaN unless each class has two rows.
///
/// @param first the area of the first model
/// @param second the area of the second model
/// @param firstVariance the variance of the first area
/// @param secondVariance the variance of the second area
/// @param covariance the covariance of the two areas
/// @param differenceVariance the variance of the difference, formed from differences of placements:
///     nothing cancels where the models are nearly the same
public record Delong(
        double first,
        double second,
        double firstVariance,
        double secondVariance,
        double covariance,
        double differenceVariance) {

    /// The variance of the difference follows from the others: first + second - 2 covariance, at
    /// least 0.
    public Delong(
            double first,
            double second,
            double firstVariance,
            double secondVariance,
            double covariance) {
        this(
                first,
                second,
                firstVariance,
                secondVariance,
                covariance,
                Math.max(0, firstVariance + secondVariance - 2 * covariance));
    }

    /// Compares two models.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static Delong of(BinaryPredictions first, BinaryPredictions second) {
        Pairing.check(first, second);
        boolean[] positive = new boolean[first.rows()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = first.isPositive(i);
        }
        Placements a = new Placements(positive, first::score);
        Placements b = new Placements(positive, second::score);
        return new Delong(
                a.auc(),
                b.auc(),
                a.covariance(a),
                b.covariance(b),
                a.covariance(b),
                a.differenceVariance(b));
    }

    /// The interval of one area: auc ± z sd, cut to [0, 1]; undefined where the variance is.
    public static Interval interval(Ranking ranking, double level) {
        return around(ranking.auc(), ranking.delongVariance(), level);
    }

    private static Interval around(double auc, double variance, double level) {
        double z = Interval.reach(level);
        double half = z * Math.sqrt(variance);
        return new Interval(Math.max(0, auc - half), Math.min(1, auc + half), level);
    }

    /// First minus second.
    public double difference() {
        return first - second;
    }

    /// The interval of the difference, without cutting.
    public Interval differenceInterval(double level) {
        double z = Interval.reach(level);
        double half = z * differenceError();
        return new Interval(difference() - half, difference() + half, level);
    }

    /// The difference over its standard error; NaN when that is 0.
    public double z() {
        double error = differenceError();
        return error == 0 ? Double.NaN : difference() / error;
    }

    /// The two-sided p value of [#z()].
    public double pValue() {
        return Normal.twoSided(z());
    }

    private double differenceError() {
        return Math.sqrt(differenceVariance);
    }
}
