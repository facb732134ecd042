package io.assay.interval;

import io.assay.Interval;
import io.assay.Value;

/// A number and how sure it is.
///
/// @param value the number, or the reason why there is none
/// @param interval its interval; undefined where there is none
/// @param method how the interval was made, such as `Wilson`, `DeLong`, `delta`, or `bootstrap`
/// @param reason why there is no interval; null when there is one
public record Estimate(Value value, Interval interval, String method, String reason) {

    static Estimate of(Value value, Interval interval, String method) {
        return interval.isDefined()
                ? new Estimate(value, interval, method, null)
                : new Estimate(value, interval, method, "too few rows");
    }

    static Estimate without(Value value, double level, String reason) {
        return new Estimate(value, Interval.undefined(level), "none", reason);
    }

    /// Such as `0.8712 (0.8650 .. 0.8774 at 95 %, DeLong)`.
    @Override
    public String toString() {
        return reason == null
                ? String.format(
                        java.util.Locale.ROOT,
                        "%.4f (%.4f .. %.4f at %s %%, %s)",
                        value.value(),
                        interval.low(),
                        interval.high(),
                        percent(interval.level()),
                        method)
                : value + " (no interval: " + reason + ")";
    }

    private static String percent(double level) {
        return java.math.BigDecimal.valueOf(level)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
