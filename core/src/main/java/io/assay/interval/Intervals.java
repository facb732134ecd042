package io.assay.interval;

import io.assay.Metric;
import io.assay.Spread;
import io.assay.Value;
import io.assay.compare.Interval;

/// Any metric with its interval, by the method that suits it best.
///
/// Shares of rows take Wilson's interval, the area under the ROC curve DeLong's, other numbers on
/// counts the delta method, losses the central limit theorem, areas and calibration errors of many rows
/// their influence function; what is left is resampled.
public final class Intervals {
    private final double level;
    private final ShareMethod shares;

    private Intervals(double level, ShareMethod shares) {
        this.level = Interval.checkLevel(level);
        this.shares = shares;
    }

    /// Intervals that cover the truth in this share of samples, such as 0.95.
    public static Intervals at(double level) {
        return new Intervals(level, ShareMethod.WILSON);
    }

    /// The same with another method for shares of rows.
    public Intervals with(ShareMethod method) {
        return new Intervals(level, method);
    }

    /// The share of samples in which the truth is covered.
    public double level() {
        return level;
    }

    /// The value of a metric, its interval and the method.
    public <P> Estimate of(P predictions, Metric<P> metric) {
        Value value = metric.of(predictions);
        return value.isDefined()
                ? of(value, metric.uncertainty().spread(predictions), metric)
                : Estimate.without(value, level, value.reason());
    }

    private Estimate of(Value value, Spread spread, Metric<?> metric) {
        if (spread instanceof Spread.Unknown unknown) {
            return Estimate.without(value, level, unknown.reason());
        }
        Interval found = new Bounds(shares, level).of(spread);
        if (found == null) {
            return Estimate.without(value, level, "needs resampling");
        }
        double x = value.value();
        Interval around = new Interval(Math.min(x, found.low()), Math.max(x, found.high()), level);
        return Estimate.of(value, around.within(metric.low(), metric.high()), method(spread));
    }

    private String method(Spread spread) {
        if (spread instanceof Spread.Normal normal) {
            return normal.method();
        }
        if (spread instanceof Spread.Scaled scaled) {
            return method(scaled.of());
        }
        if (spread instanceof Spread.Sum) {
            return "Newcombe, " + shares;
        }
        return spread instanceof Spread.Order ? "Newcombe" : shares.toString();
    }
}
