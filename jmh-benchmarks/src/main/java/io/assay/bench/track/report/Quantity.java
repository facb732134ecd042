package io.assay.bench.track.report;

import java.util.Locale;

/// Figures as people write them: one scale for all of a series.
///
/// @param factor from the unit of the history
/// @param unit behind the figure
record Quantity(double factor, String unit) {

    /// A scale on which a typical figure has one to three digits before the point.
    static Quantity of(String unit, double typical) {
        if (unit.equals("s/op")) {
            return typical < 1e-6
                    ? new Quantity(1e9, "ns")
                    : typical < 1e-3
                            ? new Quantity(1e6, "µs")
                            : typical < 1 ? new Quantity(1e3, "ms") : new Quantity(1, "s");
        }
        if (unit.equals("ops/s")) {
            return typical < 1e3
                    ? new Quantity(1, "ops/s")
                    : typical < 1e6
                            ? new Quantity(1e-3, "k ops/s")
                            : typical < 1e9
                                    ? new Quantity(1e-6, "M ops/s")
                                    : new Quantity(1e-9, "G ops/s");
        }
        return new Quantity(1, unit);
    }

    /// With its unit.
    String text(double value) {
        return digits(value * factor) + " " + unit;
    }

    /// Without it.
    String bare(double value) {
        return digits(value * factor);
    }

    /// Four digits; whole numbers as they are.
    static String digits(double x) {
        double size = Math.abs(x);
        if (x == Math.rint(x) && size < 1e9) {
            return String.valueOf((long) x);
        }
        String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, x);
    }

    /// `+12.3 %`.
    static String percent(double share) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }
}
