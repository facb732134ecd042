package io.assay.bench.track.calibrate;

/// What else the machine does meanwhile.
public enum Condition {
    /// Nothing that we know of.
    IDLE,
    /// Two restless threads for each core: see [MadeLoad].
    LOADED
}
