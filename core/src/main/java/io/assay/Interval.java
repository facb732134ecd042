package io.assay;

import io.assay.special.Normal;

/// An interval of a stated level.
///
/// @param low the lower bound
/// @param high the upper bound
/// @param level the share of samples in which such an interval covers the truth, such as 0.95
public record Interval(double low, double high, double level) {

    /// An interval without bounds.
    public static Interval undefined(double level) {
        return new Interval(Double.NaN, Double.NaN, level);
    }

    /// Whether `x` lies between the bounds or on one.
    public boolean contains(double x) {
        return low <= x && x <= high;
    }

    /// The part between two numbers.
    public Interval within(double least, double most) {
        return new Interval(
                Math.min(most, Math.max(least, low)), Math.max(least, Math.min(most, high)), level);
    }

    /// Whether there are bounds.
    public boolean isDefined() {
        return !Double.isNaN(low);
    }

    /// How many standard errors a normal interval of a level reaches to either side.
    public static double reach(double level) {
        return -Normal.quantile((1 - checkLevel(level)) / 2);
    }

    /// A level as it is.
    ///
    /// @throws IllegalArgumentException if it is not in (0, 1)
    public static double checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level is " + level + "; expected a number in (0, 1)");
        }
        return level;
    }
}
