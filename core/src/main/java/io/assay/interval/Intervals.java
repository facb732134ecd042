package io.assay.interval;

import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Rate;
import io.assay.Spread;
import io.assay.Value;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import io.assay.special.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Any metric with its interval, by the method that suits it best.
///
/// Shares of rows take Wilson's interval, the area under the ROC curve DeLong's, other numbers on
/// counts the delta method, losses the central limit theorem, areas and calibration errors of many rows
/// their influence function; what is left is resampled.
///
/// ```java
/// Estimate f1 = Intervals.at(0.95).of(predictions, Metrics.f1(0.5));
/// Estimate ks = Intervals.at(0.95).resampling(Bootstrap.of(2_000, 42)).of(predictions, Metrics.KS);
/// ```
///
/// Weighted rows have no intervals. Instances are immutable.
public final class Intervals {
    private final double level;
    private final ShareMethod shares;
    private final Bootstrap bootstrap;
    private final IntervalMethod everywhere;

    private Intervals(
            double level, ShareMethod shares, Bootstrap bootstrap, IntervalMethod everywhere) {
        this.level = Interval.checkLevel(level);
        this.shares = shares;
        this.bootstrap = bootstrap;
        this.everywhere = everywhere;
    }

    /// Intervals that cover the truth in this share of samples, such as 0.95.
    public static Intervals at(double level) {
        return new Intervals(level, ShareMethod.WILSON, null, null);
    }

    /// The same with another method for shares of rows.
    public Intervals with(ShareMethod method) {
        return new Intervals(level, method, bootstrap, everywhere);
    }

    /// The same where metrics that must be resampled are.
    public Intervals resampling(Bootstrap with) {
        return new Intervals(level, shares, with, everywhere);
    }

    /// The same where every binary metric is resampled, whatever it knows.
    public Intervals resampling(Bootstrap with, IntervalMethod method) {
        return new Intervals(level, shares, with, method);
    }

    /// The share of samples in which the truth is covered.
    public double level() {
        return level;
    }

    /// The value of a metric, its interval and the method.
    public <P> Estimate of(P predictions, Metric<P> metric) {
        return of(predictions, List.of(metric)).get(0);
    }

    /// A rate of counts, which are whole rows.
    public Estimate of(Rate rate, Counts counts) {
        return of(rate.of(counts), rate.spread(counts), rate.at(0));
    }

    /// The mean of a loss per row, by the central limit theorem with Student's quantile: mean squared
    /// error, mean cost, any loss of your own.
    ///
    /// @param losses finite, a number per row
    public Estimate mean(double... losses) {
        double n = losses.length;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(losses[i]) < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "losses[" + i + "] is " + losses[i] + "; expected a finite number");
            }
            mean += losses[i] / n;
        }
        if (n < 2) {
            Value value = n == 0 ? Value.undefined("no rows") : Value.of(mean);
            return Estimate.without(value, level, n == 0 ? "no rows" : "one row only");
        }
        double squares = 0;
        for (double loss : losses) {
            squares += (loss - mean) * (loss - mean);
        }
        double reach = -StudentT.quantile((1 - level) / 2, n - 1);
        double half = reach * Math.sqrt(squares / (n - 1) / n);
        return Estimate.of(Value.of(mean), new Interval(mean - half, mean + half, level), "CLT");
    }

    /// Several metrics; those that are resampled share their resamples.
    public <P> List<Estimate> of(P predictions, List<Metric<P>> metrics) {
        List<Estimate> all = new ArrayList<>();
        List<Metric<BinarySample>> open = new ArrayList<>();
        List<IntervalMethod> methods = new ArrayList<>();
        metrics.forEach(metric -> metric.uncertainty().prepare(predictions));
        for (Metric<P> metric : metrics) {
            Value value = metric.of(predictions);
            Spread spread = spread(predictions, metric, value);
            IntervalMethod method = method(spread);
            if (method != null && bootstrap != null && predictions instanceof BinarySample) {
                open.add(binary(metric));
                methods.add(method);
                all.add(null);
            } else {
                all.add(of(value, spread, metric));
            }
        }
        if (!open.isEmpty()) {
            Resampling resampling = new Resampling(bootstrap, level);
            fill(all, resampling.of((BinarySample) predictions, open, methods));
        }
        return all;
    }

    /// Several metrics of predictions of any kind. Where every metric is resampled these are too: drawn
    /// with replacement are whole units, such as rows, or queries with all their items.
    ///
    /// @param units how many there are
    /// @param weighted the same predictions with a weight for each unit: how often it was drawn; several
    ///     threads call it where the resamples are drawn by several
    public <P> List<Estimate> of(
            P predictions, List<Metric<P>> metrics, int units, Function<double[], P> weighted) {
        if (everywhere == null) {
            return of(predictions, metrics);
        }
        List<Estimate> all = new ArrayList<>();
        Resampling resampling = new Resampling(bootstrap, level);
        for (Metric<P> metric : metrics) {
            Value value = metric.of(predictions);
            Spread spread = spread(predictions, metric, value);
            all.add(
                    spread instanceof Spread.Unknown
                            ? of(value, spread, metric)
                            : resampling.of(value, metric, everywhere, units, weighted));
        }
        return all;
    }

    private <P> Spread spread(P predictions, Metric<P> metric, Value value) {
        return value.isDefined()
                ? metric.uncertainty().spread(predictions)
                : new Spread.Unknown(value.reason());
    }

    /// It is a metric of the predictions that it came with, which are binary.
    @SuppressWarnings("unchecked")
    private static <P> Metric<BinarySample> binary(Metric<P> metric) {
        return (Metric<BinarySample>) metric;
    }

    private static void fill(List<Estimate> all, List<Estimate> resampled) {
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == null) {
                all.set(i, resampled.get(next++));
            }
        }
    }

    /// How replicates are read, or null when none are wanted.
    private IntervalMethod method(Spread spread) {
        if (spread instanceof Spread.Unknown) {
            return null;
        }
        if (everywhere != null) {
            return everywhere;
        }
        if (spread instanceof Spread.Scaled scaled) {
            return method(scaled.of());
        }
        if (spread instanceof Spread.Resampled resampled) {
            return resampled.largest() ? IntervalMethod.BASIC : IntervalMethod.PERCENTILE;
        }
        if (spread instanceof Spread.Normal normal && !normal.reliable()) {
            return normal.scale() == Spread.Scale.PLAIN
                    ? IntervalMethod.BASIC
                    : IntervalMethod.PERCENTILE;
        }
        return null;
    }

    private Estimate of(Value value, Spread spread, Metric<?> metric) {
        if (spread instanceof Spread.Unknown unknown) {
            return Estimate.without(value, level, unknown.reason());
        }
        Interval found = new Bounds(shares, level).of(spread);
        if (found == null) {
            return Estimate.without(value, level, "it must be resampled");
        }
        double x = value.value();
        Interval around = new Interval(Math.min(x, found.low()), Math.max(x, found.high()), level);
        return Estimate.of(value, around.within(metric.low(), metric.high()), name(spread));
    }

    private String name(Spread spread) {
        if (spread instanceof Spread.Normal normal) {
            return normal.method();
        }
        if (spread instanceof Spread.Scaled scaled) {
            return name(scaled.of());
        }
        if (spread instanceof Spread.Bounded bounded) {
            return bounded.method();
        }
        if (spread instanceof Spread.Sum) {
            return "Newcombe, " + shares;
        }
        return spread instanceof Spread.Order ? "Newcombe" : shares.toString();
    }
}
