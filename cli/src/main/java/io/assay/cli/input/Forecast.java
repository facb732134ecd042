package io.assay.cli.input;

import java.util.List;

/// How distributions are predicted.
///
/// @param form what the columns hold
/// @param levels the level of each quantile, or that of the interval; else empty
public record Forecast(Form form, List<Double> levels) {

    /// What columns can hold.
    public enum Form {
        /// A quantile each, by rising level.
        QUANTILES,
        /// A member of an ensemble each.
        MEMBERS,
        /// The lower and the upper bound of an interval.
        BOUNDS,
        /// The probability of a class each, the classes being in order.
        CLASSES,
        /// The probability of one event.
        EVENT
    }
}
