package io.assay.learn.curve;

/// Whether a model fits, and why.
///
/// @param fit in a word
/// @param sentence with the reason
public record Verdict(Fit fit, String sentence) {

    /// What may be said of a model.
    public enum Fit {
        /// It learned by heart what does not hold for other rows.
        OVERFITS,
        /// It is too simple for what there is to learn.
        UNDERFITS,
        /// Neither can be shown.
        FITS,
        /// There are too few folds, or the metric is undefined.
        UNKNOWN
    }

    @Override
    public String toString() {
        return sentence;
    }
}
