package io.assay.learn.boost;

/// e to a power, within 2 ulps, by additions and multiplications alone: the same bits on every machine
/// and in every compiler, which `Math.exp` does not promise, at half the time of `StrictMath.exp`.
final class Exp {
    private static final double LOG2_E = 0x1.71547652b82fep0;

    /// ln 2 in two parts, the first with zeros at its end.
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /// Adding it rounds to a whole number, which then stands in the low bits.
    private static final double ROUND = 0x1.8p52;

    /// Beyond it e to a power, or to its negative, is no normal number.
    private static final double MOST = 708;

    private Exp() {}

    /// The power is cut to [-708, 708].
    static double of(double power) {
        double x = Math.max(-MOST, Math.min(MOST, power));
        double shifted = x * LOG2_E + ROUND;
        double k = shifted - ROUND;
        double r = x - k * LN2_HIGH - k * LN2_LOW;
        long scale = Double.doubleToRawLongBits(shifted) + 1023 << 52;
        return series(r) * Double.longBitsToDouble(scale);
    }

    /// Taylor's series to the 13th power for |r| <= ln 2 / 2, in two halves that do not wait for one
    /// another.
    private static double series(double r) {
        double s = r * r;
        double even = 1.0 / 479_001_600;
        even = even * s + 1.0 / 3_628_800;
        even = even * s + 1.0 / 40_320;
        even = even * s + 1.0 / 720;
        even = even * s + 1.0 / 24;
        even = even * s + 0.5;
        double odd = 1.0 / 6_227_020_800.0;
        odd = odd * s + 1.0 / 39_916_800;
        odd = odd * s + 1.0 / 362_880;
        odd = odd * s + 1.0 / 5_040;
        odd = odd * s + 1.0 / 120;
        odd = odd * s + 1.0 / 6;
        return 1 + (r + s * (even + odd * r));
    }

    /// 1 / (1 + e^-x).
    static double sigmoid(double x) {
        return 1 / (1 + of(-x));
    }

    /// The same for `count` numbers from `from` on, bit for bit, in loops that a compiler turns into
    /// vectors.
    ///
    /// @param scratch as long as `into`
    static void sigmoids(double[] x, int from, int count, double[] into, double[] scratch) {
        for (int i = 0; i < count; i++) {
            double power = Math.max(-MOST, Math.min(MOST, -x[from + i]));
            double shifted = power * LOG2_E + ROUND;
            double k = shifted - ROUND;
            into[i] = power - k * LN2_HIGH - k * LN2_LOW;
            scratch[i] = shifted;
        }
        for (int i = 0; i < count; i++) {
            long scale = Double.doubleToRawLongBits(scratch[i]) + 1023 << 52;
            scratch[i] = Double.longBitsToDouble(scale);
        }
        for (int i = 0; i < count; i++) {
            into[i] = 1 / (1 + series(into[i]) * scratch[i]);
        }
    }
}
