package io.assay.cli.request;

import java.nio.file.Path;

/// What `assay calibrate` was asked for.
///
/// @param reading what is read
/// @param method how scores become probabilities
/// @param bins how many bins, for the histogram
/// @param folds each row gets the value of a map that was fitted without its fold
/// @param seed of the folds
/// @param out where the rows go; null for nowhere
public record CalibrateRequest(
        Request reading, Method method, int bins, int folds, long seed, Path out) {

    /// How scores become probabilities.
    public enum Method {
        /// A rising map of any shape.
        ISOTONIC,
        /// A logistic curve.
        PLATT,
        /// Log odds over one number.
        TEMPERATURE,
        /// Log odds from ln s and ln(1 - s).
        BETA,
        /// The share of positives of a bin.
        HISTOGRAM
    }
}
