package io.assay;

import java.util.function.DoubleUnaryOperator;

/// How far a number may be from what it would be on endless data of the same kind: what intervals are
/// made from, see [io.assay.interval.Intervals].
public sealed interface Spread {

    /// Where the number is nearly normal.
    enum Scale {
        /// The number itself.
        PLAIN,
        /// ln(x / (1 - x)), for numbers in [0, 1].
        LOGIT,
        /// The inverse hyperbolic tangent, for numbers in [-1, 1] (R. Fisher, 1921).
        FISHER,
        /// ln x, for ratios.
        LOG
    }

    /// A share of independent rows, or a rising or falling function of one: F1 is 2j / (1 + j) of the
    /// share j of true positives among all rows that are positive or predicted so.
    ///
    /// @param successes the rows that count, whole
    /// @param rows the rows looked at, whole
    /// @param of the number from the share
    record Share(double successes, double rows, DoubleUnaryOperator of) implements Spread {}

    /// `offset + factor * (first + second)`, the two being shares of different rows: Youden's index is
    /// recall + specificity - 1.
    ///
    /// @param first a share
    /// @param second a share of other rows
    /// @param factor by which the sum is multiplied, above 0
    /// @param offset what is then added
    record Sum(Share first, Share second, double factor, double offset) implements Spread {}

    /// A number with a standard error from its linear part.
    ///
    /// @param method how the error was found: `DeLong`, `delta`, `influence`, `CLT`
    /// @param center the middle of the interval; not quite the number where that is at an end of its
    ///     range and the error would be 0
    /// @param error the standard error, at least 0
    /// @param scale where it is nearly normal
    /// @param reliable whether there are rows enough to prefer this to the bootstrap
    record Normal(String method, double center, double error, Scale scale, boolean reliable)
            implements Spread {}

    /// `factor * x + offset` of a number x.
    ///
    /// @param of how far x may be off
    /// @param factor by which it is multiplied, above 0
    /// @param offset what is then added
    record Scaled(Spread of, double factor, double offset) implements Spread {}

    /// The share of pairs in the right order when all or none are: its variance is then that of a model
    /// (R. Newcombe, Statistics in Medicine 25, 2006, method 5).
    ///
    /// @param share the area under the ROC curve
    /// @param positives rows of the positive class
    /// @param negatives rows of the negative class
    record Order(double share, double positives, double negatives) implements Spread {}

    /// Nothing is known without resampling.
    ///
    /// @param largest whether the number is a maximum over the data or a sum of absolute values, which
    ///     is too large on average, and on resamples once more
    record Resampled(boolean largest) implements Spread {}

    /// There is no interval.
    ///
    /// @param reason why, such as `rows carry weights`
    record Unknown(String reason) implements Spread {}
}
