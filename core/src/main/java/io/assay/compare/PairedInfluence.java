package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Spread;

/// The difference of a metric of two models on the same rows, and its standard error from the
/// difference of the influences of each row.
///
/// @param first the metric of the first model
/// @param second the metric of the second model
/// @param error the standard error of the difference
record PairedInfluence(double first, double second, double error) {

    static boolean isKnown(Metric<BinarySample> metric, BinaryPredictions rows) {
        return metric.of(rows).isDefined() && metric.uncertainty().influence(rows) != null;
    }

    /// Whether the metric would not rather be resampled.
    static boolean isReliable(Metric<BinarySample> metric, BinaryPredictions rows) {
        Spread spread = metric.uncertainty().spread(rows);
        while (spread instanceof Spread.Scaled scaled) {
            spread = scaled.of();
        }
        return !(spread instanceof Spread.Resampled || spread instanceof Spread.Unknown)
                && !(spread instanceof Spread.Normal normal && !normal.reliable());
    }

    static PairedInfluence of(
            BinaryPredictions first, BinaryPredictions second, Metric<BinarySample> metric) {
        Pairing.check(first, second);
        double a = metric.of(first).value();
        double b = metric.of(second).value();
        if (Double.isNaN(a - b)) {
            return new PairedInfluence(a, b, Double.NaN);
        }
        double[] ofFirst = metric.uncertainty().influence(first);
        double[] ofSecond = metric.uncertainty().influence(second);
        if (ofFirst == null) {
            throw new IllegalArgumentException(
                    metric.name() + " knows no influence of a row; expected a resampling method");
        }
        double squares = 0;
        for (int i = 0; i < ofFirst.length; i++) {
            double apart = ofFirst[i] - ofSecond[i];
            squares += apart * apart;
        }
        return new PairedInfluence(a, b, Math.sqrt(squares) / ofFirst.length);
    }

    double difference() {
        return first - second;
    }

    Interval interval(double level) {
        double half = Interval.reach(level) * error;
        return Double.isNaN(half)
                ? Interval.undefined(level)
                : new Interval(difference() - half, difference() + half, level);
    }
}
