package io.assay.bench.track.calibrate;

/// What else the machine does meanwhile.
public enum Condition {
    /// Nothing that we know of.
    IDLE,
    /// Restless threads, see [MadeLoad], or other work on the same machine.
    LOADED
}
