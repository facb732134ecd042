package io.assay.tune;

/// Which way is better.
public enum Goal {
    /// Less is better.
    MINIMIZE,
    /// More is better.
    MAXIMIZE;

    /// A value as a loss: less is better whatever the goal. Its own inverse.
    public double loss(double value) {
        return this == MINIMIZE ? value : -value;
    }
}
