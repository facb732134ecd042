package io.assay.bench.track.baton;

import java.util.List;

/// How a pair of JVMs is cut into slices.
///
/// @param warmups slices before those that count
/// @param measured slices that count
/// @param millis the length of each
public record Slices(int warmups, int measured, int millis) {
    /// Six seconds a pair, start included.
    public static final Slices STANDARD = new Slices(12, 30, 50);

    /// For work that is as warm after a moment as it will ever be.
    public static final Slices SHORT = new Slices(6, 14, 50);

    /// Both kinds.
    public int all() {
        return warmups + measured;
    }

    /// The same behind another warm-up.
    Slices warmedUpFor(int slices) {
        return new Slices(slices, measured, millis);
    }

    /// As JMH wants to hear it.
    List<String> options() {
        String time = millis + "ms";
        return List.of(
                "-wi",
                String.valueOf(warmups),
                "-w",
                time,
                "-i",
                String.valueOf(measured),
                "-r",
                time);
    }
}
