package io.assay.multiclass;

/// How the values of the classes become one.
public enum Average {
    /// The mean over all declared classes.
    MACRO,
    /// The mean over the classes that occur in truth or prediction.
    PRESENT,
    /// The mean over all declared classes, each counting as often as it is true.
    WEIGHTED,
    /// The value of all one-vs-rest tables added up: every (row, class) pair is one decision.
    MICRO
}
