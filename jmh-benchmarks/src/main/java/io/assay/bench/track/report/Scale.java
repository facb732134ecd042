package io.assay.bench.track.report;

import java.util.ArrayList;
import java.util.List;

/// From values to places in a drawing.
///
/// @param low the value at the beginning
/// @param high the value at the end, above it
/// @param from the place of the beginning
/// @param to the place of the end
record Scale(double low, double high, double from, double to) {
    private static final int TICKS = 5;

    /// Values outside are put at the ends.
    double place(double value) {
        double share = (Math.clamp(value, low, high) - low) / (high - low);
        return from + share * (to - from);
    }

    /// Round values between the ends.
    List<Double> ticks() {
        double raw = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step =
                power * (raw / power > 5 ? 10 : raw / power > 2 ? 5 : raw / power > 1 ? 2 : 1);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }
}
