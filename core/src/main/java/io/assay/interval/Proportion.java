package io.assay.interval;

import io.assay.Interval;
import io.assay.special.Beta;

/// A share of rows, such as an accuracy or a recall, and how sure it is.
///
/// @param successes the rows that count, a whole number in [0, rows]
/// @param rows the rows looked at, a whole number
public record Proportion(double successes, double rows) {

    /// Checks that both are whole and in order.
    public Proportion {
        if (!(successes >= 0 && successes <= rows)
                || successes != Math.rint(successes)
                || rows != Math.rint(rows)) {
            throw new IllegalArgumentException(
                    "successes are "
                            + successes
                            + " of "
                            + rows
                            + " rows; expected whole numbers, successes in [0, rows]");
        }
    }

    /// The share; NaN without rows.
    public double value() {
        return successes / rows;
    }

    /// The score interval (E. Wilson, JASA 22, 1927), without continuity correction; undefined
    /// without rows.
    public Interval wilson(double level) {
        double z = Interval.reach(level);
        if (rows == 0) {
            return Interval.undefined(level);
        }
        double p = value();
        double shrink = 1 + z * z / rows;
        double middle = (p + z * z / (2 * rows)) / shrink;
        double half = z / shrink * Math.sqrt(p * (1 - p) / rows + z * z / (4 * rows * rows));
        double low = successes == 0 ? 0 : Math.max(0, middle - half);
        double high = successes == rows ? 1 : Math.min(1, middle + half);
        return new Interval(low, high, level);
    }

    /// The exact interval (C. Clopper, E. Pearson, Biometrika 26, 1934); undefined without rows.
    public Interval exact(double level) {
        double tail = (1 - Interval.checkLevel(level)) / 2;
        if (rows == 0) {
            return Interval.undefined(level);
        }
        double failures = rows - successes;
        double low = successes == 0 ? 0 : Beta.quantile(tail, successes, failures + 1);
        double high = failures == 0 ? 1 : Beta.upperQuantile(tail, successes + 1, failures);
        return new Interval(low, high, level);
    }

    /// The equal-tailed Bayesian interval under Jeffreys' prior, which has good coverage as a confidence
    /// interval too (L. Brown, T. Cai, A. DasGupta, Statistical Science 16, 2001); undefined without
    /// rows.
    public Interval jeffreys(double level) {
        double tail = (1 - Interval.checkLevel(level)) / 2;
        if (rows == 0) {
            return Interval.undefined(level);
        }
        double a = successes + 0.5;
        double b = rows - successes + 0.5;
        double low = successes == 0 ? 0 : Beta.quantile(tail, a, b);
        double high = successes == rows ? 1 : Beta.upperQuantile(tail, a, b);
        return new Interval(low, high, level);
    }
}
