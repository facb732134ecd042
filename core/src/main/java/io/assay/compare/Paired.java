package io.assay.compare;

import io.assay.Interval;
import io.assay.Metric;
import io.assay.Spread;
import io.assay.resample.IntervalMethod;
import io.assay.resample.Replicates;
import io.assay.special.Normal;
import java.util.function.Supplier;

/// A metric of two models on the same rows, and the tests of its difference that need nothing but the
/// influence of each row, or replicates.
///
/// @param <P> what the metric is computed from
record Paired<P>(P first, P second, Metric<P> metric) {

    double firstValue() {
        return metric.of(first).value();
    }

    double secondValue() {
        return metric.of(second).value();
    }

    boolean isDefined() {
        return !Double.isNaN(firstValue() - secondValue());
    }

    /// Why a value of one of the models is undefined, or null.
    String whyUndefined() {
        String reason = metric.of(first).reason();
        return reason == null ? metric.of(second).reason() : reason;
    }

    /// Whether both models know the influence of a row.
    boolean isInfluenceKnown() {
        return isDefined()
                && metric.uncertainty().influence(first) != null
                && metric.uncertainty().influence(second) != null;
    }

    /// Whether the metric would not rather be resampled.
    boolean isReliable() {
        return isReliable(first) && isReliable(second);
    }

    private boolean isReliable(P rows) {
        Spread spread = metric.uncertainty().spread(rows);
        while (spread instanceof Spread.Scaled scaled) {
            spread = scaled.of();
        }
        return !(spread instanceof Spread.Resampled || spread instanceof Spread.Unknown)
                && !(spread instanceof Spread.Normal normal && !normal.reliable());
    }

    /// The standard error of the difference from the difference of the influences of each row; NaN where a
    /// value is undefined.
    double error() {
        if (!isDefined()) {
            return Double.NaN;
        }
        double[] ofFirst = metric.uncertainty().influence(first);
        double[] ofSecond = metric.uncertainty().influence(second);
        if (ofFirst == null || ofSecond == null) {
            throw new IllegalArgumentException(
                    metric.name() + " knows no influence of a row; expected a resampling method");
        }
        double squares = 0;
        for (int i = 0; i < ofFirst.length; i++) {
            double apart = ofFirst[i] - ofSecond[i];
            squares += apart * apart;
        }
        return Math.sqrt(squares) / ofFirst.length;
    }

    /// By the influence of each row.
    Comparison influence(double level) {
        double error = error();
        double z = (firstValue() - secondValue()) / error;
        return result(
                "influence",
                normal(error, level),
                error == 0 ? Double.NaN : Normal.twoSided(z),
                whyUndefined());
    }

    private Interval normal(double error, double level) {
        double difference = firstValue() - secondValue();
        double half = Interval.reach(level) * error;
        return Double.isNaN(half)
                ? Interval.undefined(level)
                : new Interval(difference - half, difference + half, level);
    }

    /// A p value that another test gave, with the interval by influence where there is one.
    Comparison exchanged(String method, double pValue, double level) {
        boolean known = isInfluenceKnown();
        return result(
                method,
                known ? normal(error(), level) : Interval.undefined(level),
                pValue,
                isDefined() ? "exchanges give none" : whyUndefined());
    }

    /// By replicates of the difference, which are asked for when both values are defined.
    Comparison bootstrap(Supplier<Replicates> drawn, IntervalMethod method, double level) {
        Interval.checkLevel(level);
        if (!isDefined()) {
            Interval none = Interval.undefined(level);
            return result("bootstrap", none, Double.NaN, whyUndefined());
        }
        Replicates replicates = drawn.get();
        return result(
                "bootstrap (" + replicates.count() + ")",
                replicates.interval(level, method),
                pValue(replicates),
                replicates.reason(level, method));
    }

    private static double pValue(Replicates replicates) {
        int below = 1;
        int above = 1;
        int defined = 0;
        for (double difference : replicates.values()) {
            below += difference <= 0 ? 1 : 0;
            above += difference >= 0 ? 1 : 0;
            defined += Double.isNaN(difference) ? 0 : 1;
        }
        return defined == 0
                ? Double.NaN
                : Math.min(1, 2.0 * Math.min(below, above) / (defined + 1));
    }

    private Comparison result(String method, Interval interval, double pValue, String reason) {
        return new Comparison(
                metric.name(),
                metric.direction(),
                method,
                firstValue(),
                secondValue(),
                interval,
                pValue,
                reason);
    }
}
