package io.assay.interval;

import io.assay.Interval;
import io.assay.Spread;
import io.assay.Spread.Share;
import java.util.function.DoubleUnaryOperator;

/// What a spread says about the bounds of an interval.
final class Bounds {
    private final ShareMethod shares;
    private final double level;
    private final double z;

    Bounds(ShareMethod shares, double level) {
        this.shares = shares;
        this.level = level;
        z = Interval.reach(level);
    }

    /// The interval, or null when it must be found by resampling.
    Interval of(Spread spread) {
        if (spread instanceof Share share) {
            return map(shares.interval(proportion(share), level), share.of());
        }
        if (spread instanceof Spread.Sum sum) {
            return ofSum(sum);
        }
        if (spread instanceof Spread.Normal normal) {
            return ofNormal(normal);
        }
        if (spread instanceof Spread.Order order) {
            return ofOrder(order);
        }
        if (spread instanceof Spread.Scaled scaled) {
            Interval inner = of(scaled.of());
            return inner == null ? null : map(inner, x -> scaled.factor() * x + scaled.offset());
        }
        return null;
    }

    private static Proportion proportion(Share share) {
        return new Proportion(share.successes(), share.rows());
    }

    private static Interval map(Interval x, DoubleUnaryOperator of) {
        double a = of.applyAsDouble(x.low());
        double b = of.applyAsDouble(x.high());
        return new Interval(Math.min(a, b), Math.max(a, b), x.level());
    }

    /// The distances of the bounds of the two shares, added as squares (R. Newcombe, Statistics in
    /// Medicine 17, 1998, method 10).
    private Interval ofSum(Spread.Sum sum) {
        Proportion first = proportion(sum.first());
        Proportion second = proportion(sum.second());
        Interval a = shares.interval(first, level);
        Interval b = shares.interval(second, level);
        double middle = sum.offset() + sum.factor() * (first.value() + second.value());
        double down = Math.hypot(first.value() - a.low(), second.value() - b.low());
        double up = Math.hypot(a.high() - first.value(), b.high() - second.value());
        return new Interval(middle - sum.factor() * down, middle + sum.factor() * up, level);
    }

    private Interval ofNormal(Spread.Normal normal) {
        double x = normal.center();
        return switch (normal.scale()) {
            case PLAIN -> around(x, normal.error());
            case LOGIT ->
                    map(
                            around(Math.log(x / (1 - x)), normal.error() / (x * (1 - x))),
                            y -> 1 / (1 + Math.exp(-y)));
            case FISHER ->
                    map(
                            around(Math.log((1 + x) / (1 - x)) / 2, normal.error() / (1 - x * x)),
                            Math::tanh);
            case LOG -> map(around(Math.log(x), normal.error() / x), Math::exp);
        };
    }

    private Interval around(double middle, double error) {
        return new Interval(middle - z * error, middle + z * error, level);
    }

    /// All areas that are not too far from the observed one in the standard errors that they imply.
    private Interval ofOrder(Spread.Order order) {
        double end = order.share() > 0.5 ? 1 : 0;
        double far = 0.5;
        double near = end;
        for (int i = 0; i < 60; i++) {
            double middle = (near + far) / 2;
            if (Math.abs(order.share() - middle) <= z * modelError(middle, order)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return new Interval(Math.min(near, end), Math.max(near, end), level);
    }

    private static double modelError(double area, Spread.Order order) {
        double more = (order.positives() + order.negatives()) / 2 - 1;
        double spread = 1 + more * (1 - area) / (2 - area) + more * area / (1 + area);
        return Math.sqrt(area * (1 - area) * spread / order.positives() / order.negatives());
    }
}
