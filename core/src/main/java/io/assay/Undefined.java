package io.assay;

/// What stands for a ratio 0/0, such as the precision of a class that is never predicted.
///
/// Only ratios of counts are replaced. A metric that needs both classes, such as the area under the
/// ROC curve, stays undefined under every policy.
public enum Undefined {
    /// It is undefined, and so is every average over it. The default.
    NAN,
    /// It is 0, as in scikit-learn's `zero_division=0`.
    ZERO,
    /// It is 1, as in scikit-learn's `zero_division=1`.
    ONE,
    /// It is undefined, and averages run over the other classes and say over how many.
    SKIP;

    boolean replaces() {
        return this == ZERO || this == ONE;
    }

    double replacement() {
        return this == ZERO ? 0 : 1;
    }
}
