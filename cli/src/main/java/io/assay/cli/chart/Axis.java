package io.assay.cli.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/// A linear axis.
///
/// @param label what is measured
/// @param low where it begins
/// @param high where it ends, above `low`
/// @param steps about how many ticks there is room for
public record Axis(String label, double low, double high, int steps) {
    private static final int STEPS = 5;
    private static final int FEW = 3;

    /// An axis with room for the usual number of ticks.
    public Axis(String label, double low, double high) {
        this(label, low, high, STEPS);
    }

    /// The same where there is little room.
    Axis narrow() {
        return new Axis(label, low, high, FEW);
    }

    /// An axis of shares.
    public static Axis share(String label) {
        return new Axis(label, 0, 1);
    }

    /// An axis from 0 to a round number not below the most.
    public static Axis upTo(String label, double most) {
        if (!(most > 0)) {
            return share(label);
        }
        double step = step(most, STEPS);
        return new Axis(label, 0, step * Math.ceil(most / step));
    }

    /// Where a value stands: 0 at the beginning, 1 at the end.
    public double place(double value) {
        return (value - low) / (high - low);
    }

    /// Round numbers.
    public double[] ticks() {
        double step = step(high - low, steps);
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        double[] ticks = new double[(int) (last - first + 1)];
        Arrays.setAll(ticks, i -> (first + i) * step);
        return ticks;
    }

    /// A tick as text, with the decimals all ticks need.
    public String text(double tick) {
        double step = step(high - low, steps);
        BigDecimal exact = new BigDecimal(step).round(new java.math.MathContext(2));
        int decimals = Math.max(0, exact.stripTrailingZeros().scale());
        return new BigDecimal(tick).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /// 1, 2 or 5 times a power of ten.
    private static double step(double range, int steps) {
        double raw = range / steps;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
    }
}
