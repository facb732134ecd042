package io.assay.resample;

import io.assay.Interval;
import io.assay.special.Normal;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// The values of a metric over resamples of the rows, and what they say about its estimate.
///
/// A replicate can be undefined, such as an AUC when only one class was drawn: it is left out of every
/// number here and counted by [#undefined()].
public final class Replicates {
    private final String name;
    private final double estimate;
    private final double error;
    private final double[] values;
    private final double[] errors;
    private final double[] sorted;
    private final DoubleSupplier skewness;
    private double acceleration;
    private boolean isAccelerationKnown;

    /// @param error the standard error of the estimate, NaN when there is none
    /// @param errors the standard error of each replicate, null when there is none
    /// @param skewness finds the acceleration when it is asked for
    Replicates(
            String name,
            double estimate,
            double error,
            double[] values,
            double[] errors,
            DoubleSupplier skewness) {
        this.name = name;
        this.estimate = estimate;
        this.error = error;
        this.values = values;
        this.errors = errors;
        this.skewness = skewness;
        sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    /// The key of the metric.
    public String name() {
        return name;
    }

    /// The metric of the rows themselves.
    public double estimate() {
        return estimate;
    }

    /// The replicates in the order of their numbers, NaN where undefined.
    public double[] values() {
        return values.clone();
    }

    /// How many replicates there are.
    public int count() {
        return values.length;
    }

    /// How many of them are undefined.
    public int undefined() {
        return values.length - sorted.length;
    }

    /// What to know about these numbers, such as how many replicates are undefined; null when nothing.
    public String note() {
        return undefined() == 0
                ? null
                : undefined() + " of " + count() + " replicates are undefined and left out";
    }

    /// The mean of the replicates.
    public double mean() {
        double shift = 0;
        for (double value : sorted) {
            shift += value - estimate;
        }
        return estimate + shift / sorted.length;
    }

    /// The standard error of the estimate: the standard deviation of the replicates, over count - 1.
    public double sd() {
        double mean = mean();
        double sum = 0;
        for (double value : sorted) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (sorted.length - 1));
    }

    /// By how much replicates are above the estimate on average; so, about, is the estimate above the
    /// truth.
    public double bias() {
        return mean() - estimate;
    }

    /// The value below which a share of the replicates lies, linear between order statistics.
    ///
    /// @param share in [0, 1]
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "share is " + share + "; expected a number in [0, 1]");
        }
        return quantile(sorted, share);
    }

    private static double quantile(double[] rising, double share) {
        if (rising.length == 0) {
            return Double.NaN;
        }
        double place = share * (rising.length - 1);
        int below = (int) place;
        int next = Math.min(below + 1, rising.length - 1);
        return rising[below] + (rising[next] - rising[below]) * (place - below);
    }

    /// An interval by a method; undefined where the method cannot give any, see [#reason].
    ///
    /// @param level such as 0.95
    public Interval interval(double level, IntervalMethod method) {
        return switch (method) {
            case PERCENTILE -> percentile(level);
            case BASIC -> basic(level);
            case BCA -> bca(level);
            case STUDENTIZED -> studentized(level);
        };
    }

    /// Why a method gives no interval; null when it gives one.
    public String reason(double level, IntervalMethod method) {
        if (interval(level, method).isDefined()) {
            return null;
        }
        if (Double.isNaN(estimate)) {
            return "the value itself is undefined";
        }
        if (sorted.length == 0) {
            return "all replicates are undefined";
        }
        if (method == IntervalMethod.STUDENTIZED) {
            return "replicates have no standard errors";
        }
        if (Double.isNaN(shift())) {
            return "all replicates are on one side of the value";
        }
        return Double.isNaN(acceleration())
                ? "the influence of a row is unknown"
                : "the influence of a row is too skewed";
    }

    /// The quantiles of the replicates.
    public Interval percentile(double level) {
        double tail = tail(level);
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), level);
    }

    /// The quantiles mirrored at the estimate.
    public Interval basic(double level) {
        Interval p = percentile(level);
        return new Interval(2 * estimate - p.high(), 2 * estimate - p.low(), level);
    }

    /// Bias-corrected and accelerated (B. Efron, JASA 82, 1987). Where all replicates are equal to the
    /// estimate the interval is that point. It is undefined where every replicate lies on one side of
    /// the estimate, where the acceleration is not known, and where it is so large that the bounds
    /// would change places.
    public Interval bca(double level) {
        double tail = tail(level);
        double shift = shift();
        double a = acceleration();
        if (Double.isNaN(a) || Double.isNaN(shift)) {
            return Interval.undefined(level);
        }
        double z = Normal.quantile(tail);
        if (!(a * (shift + z) < 1 && a * (shift - z) < 1)) {
            return Interval.undefined(level);
        }
        return new Interval(
                quantile(sorted, corrected(shift, z, a)),
                quantile(sorted, corrected(shift, -z, a)),
                level);
    }

    private static double corrected(double shift, double z, double a) {
        return Normal.cdf(shift + (shift + z) / (1 - a * (shift + z)));
    }

    /// The normal quantile of the share of replicates below the estimate, equal ones counting half.
    private double shift() {
        double below = 0;
        for (double value : sorted) {
            below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
        }
        double share = below / sorted.length;
        return share > 0 && share < 1 ? Normal.quantile(share) : Double.NaN;
    }

    /// How fast the standard error changes with the value: a sixth of the skewness of the influence
    /// of a row, over the root of the number of rows; 0 where no row has any influence, NaN where the
    /// influence is not known.
    public double acceleration() {
        if (!isAccelerationKnown) {
            acceleration = skewness.getAsDouble();
            isAccelerationKnown = true;
        }
        return acceleration;
    }

    /// From quantiles of the replicates' distances in standard errors of their own; undefined for
    /// metrics without a standard error per replicate.
    public Interval studentized(double level) {
        double tail = tail(level);
        if (errors == null || Double.isNaN(error)) {
            return Interval.undefined(level);
        }
        double[] t = new double[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            double distance = (values[i] - estimate) / errors[i];
            if (Double.isFinite(distance)) {
                t[n++] = distance;
            }
        }
        t = Arrays.copyOf(t, n);
        Arrays.sort(t);
        return new Interval(
                estimate - quantile(t, 1 - tail) * error,
                estimate - quantile(t, tail) * error,
                level);
    }

    private static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level is " + level + "; expected a number in (0, 1)");
        }
        return (1 - level) / 2;
    }

    @Override
    public String toString() {
        return name + " " + estimate + ", sd " + sd() + " over " + count() + " replicates";
    }
}
