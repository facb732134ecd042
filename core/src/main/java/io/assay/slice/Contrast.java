package io.assay.slice;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.resample.Bootstrap;
import io.assay.special.Normal;

/// A metric on the rows of one group against that on the rows of another: different rows, so that the
/// two values err independently.
///
/// @param metric the key
/// @param value on the group
/// @param reference on the group that others are held against
/// @param difference interval of value - reference; undefined where one has no error
/// @param ratio interval of value / reference, made on the scale of logarithms (D. Katz et al.,
///     Biometrics 34, 1978); undefined unless both are above 0
/// @param pValue two-sided, of the difference; NaN where it has no interval
public record Contrast(
        String metric,
        double value,
        double reference,
        Interval difference,
        Interval ratio,
        double pValue) {

    /// Compares two groups.
    ///
    /// @param bootstrap what finds the error of a metric that knows no influence of a row
    public static Contrast of(
            BinaryPredictions group,
            BinaryPredictions reference,
            Metric<BinarySample> metric,
            Bootstrap bootstrap,
            double level) {
        double a = metric.of(group).value();
        double b = metric.of(reference).value();
        double errorA = error(group, metric, bootstrap);
        double errorB = error(reference, metric, bootstrap);
        double error = Math.hypot(errorA, errorB);
        double reach = Interval.reach(level);
        if (!(error > 0)) {
            Interval none = Interval.undefined(level);
            return new Contrast(metric.name(), a, b, none, none, Double.NaN);
        }
        double half = reach * error;
        double logHalf = reach * Math.hypot(errorA / a, errorB / b);
        return new Contrast(
                metric.name(),
                a,
                b,
                new Interval(a - b - half, a - b + half, level),
                a > 0 && b > 0
                        ? new Interval(a / b * Math.exp(-logHalf), a / b * Math.exp(logHalf), level)
                        : Interval.undefined(level),
                Normal.twoSided((a - b) / error));
    }

    /// The standard error; NaN where the metric is undefined or the rows carry weights.
    private static double error(
            BinaryPredictions rows, Metric<BinarySample> metric, Bootstrap bootstrap) {
        if (rows.isWeighted() || !metric.of(rows).isDefined()) {
            return Double.NaN;
        }
        double[] influence = metric.uncertainty().influence(rows);
        if (influence == null) {
            return bootstrap.replicate(rows, metric).sd();
        }
        double squares = 0;
        for (double x : influence) {
            squares += x * x;
        }
        return Math.sqrt(squares) / influence.length;
    }
}
