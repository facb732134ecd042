package io.assay.learn.ensemble;

/// How the error of a row counts in AdaBoost.R2, as a share of the largest error of the round.
public enum ErrorShape {
    /// The share itself.
    LINEAR,
    /// Its square.
    SQUARE,
    /// `1 - exp(-share)`.
    EXPONENTIAL;

    double of(double share) {
        return switch (this) {
            case LINEAR -> share;
            case SQUARE -> share * share;
            case EXPONENTIAL -> -StrictMath.expm1(-share);
        };
    }
}
