package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.resample.Bootstrap;
import io.assay.special.Normal;

/// How many labelled rows a paired comparison of two models needs, from a pilot on which both were run.
///
/// The pilot tells how much a row adds to the variance of the difference, by the influences that the
/// row has on both models' values: what the two have in common cancels, so that models which rarely
/// differ need few rows. The difference is then seen with the power asked for when it is
/// `z(level) + z(power)` standard errors (the usual normal formula, as in R. Connor, Biometrics 43,
/// 1987, for two paired shares).
///
/// @param metric the key
/// @param difference what is to be seen, above 0
/// @param power the probability to see it, such as 0.8
/// @param level of the interval that must leave out 0, such as 0.95
/// @param perRow the standard deviation of what a row adds to the difference
/// @param pilotRows rows of the pilot
public record Plan(
        String metric,
        double difference,
        double power,
        double level,
        double perRow,
        long pilotRows) {

    /// Checks the question.
    public Plan {
        Interval.checkLevel(level);
        if (!(difference > 0)) {
            throw new IllegalArgumentException(
                    "difference is " + difference + "; expected a number above 0");
        }
        if (!(power > 0 && power < 1)) {
            throw new IllegalArgumentException(
                    "power is " + power + "; expected a number in (0, 1)");
        }
    }

    /// Plans a comparison of the kind that a pilot was.
    ///
    /// @param bootstrap what finds the error of a metric that must be resampled
    /// @throws IllegalArgumentException if the two are not about the same rows, carry weights, the
    ///     metric is undefined, or the pilot's models never differ
    public static Plan of(
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric,
            double difference,
            double power,
            double level,
            Bootstrap bootstrap) {
        Pairing.check(first, second);
        Paired<BinarySample> paired = new Paired<>(first, second, metric);
        double error =
                paired.isInfluenceKnown()
                        ? paired.error()
                        : bootstrap.difference(first, second, metric).sd();
        if (!(error > 0)) {
            throw new IllegalArgumentException(
                    "the pilot does not tell how far two values of "
                            + metric.name()
                            + " may be apart: its models do not differ, or one value is undefined");
        }
        double perRow = error * Math.sqrt(first.rows());
        return new Plan(metric.name(), difference, power, level, perRow, first.rows());
    }

    /// The rows that are needed.
    public long rows() {
        double errors = reach() * perRow / difference;
        return (long) Math.ceil(errors * errors);
    }

    /// The difference that as many rows as the pilot has would show with the power asked for.
    public double seenByPilot() {
        return seenBy(pilotRows);
    }

    /// The difference that so many rows would show with the power asked for.
    public double seenBy(long rows) {
        return reach() * perRow / Math.sqrt(rows);
    }

    /// The power to see the difference on so many rows.
    public double powerOf(long rows) {
        return Normal.cdf(difference * Math.sqrt(rows) / perRow - Interval.reach(level));
    }

    private double reach() {
        return Interval.reach(level) + Normal.quantile(power);
    }
}
