package io.assay.testing;

/// What a service does over and over, for [ZeroAllocation]: all arrays are made by the constructor,
/// which is public and takes nothing or the name of a variant.
@FunctionalInterface
public interface Scenario {
    void call();

    /// How many calls make a window; fewer where a call takes long.
    default int callsPerWindow() {
        return 1_000;
    }
}
