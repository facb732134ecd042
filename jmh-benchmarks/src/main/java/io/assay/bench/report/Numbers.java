package io.assay.bench.report;

import java.util.Locale;

/// Numbers as the tables print them; a dash where there is none.
final class Numbers {
    private Numbers() {}

    static String plain(String format, double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, format, number);
    }

    static String time(double seconds) {
        if (seconds < 1e-6) {
            return plain("%.1f ns", seconds * 1e9);
        }
        if (seconds < 1e-3) {
            return plain("%.2f us", seconds * 1e6);
        }
        return seconds < 1 ? plain("%.2f ms", seconds * 1e3) : plain("%.2f s", seconds);
    }

    /// Rows per second.
    static String rate(double rows) {
        if (rows < 1e6) {
            return plain("%.1f k", rows / 1e3);
        }
        return rows < 1e9 ? plain("%.1f M", rows / 1e6) : plain("%.2f G", rows / 1e9);
    }

    /// A rate that somebody chose: without the zeros behind the point.
    static String wholeRate(double rows) {
        return rate(rows).replaceAll("\\.0+ ", " ");
    }

    static String percent(double share) {
        return plain("%.0f %%", 100 * share);
    }

    /// How many times faster: two significant digits are what a measurement carries.
    static String times(double ratio) {
        return plain(ratio < 10 ? "%.2f" : "%.0f", ratio);
    }
}
