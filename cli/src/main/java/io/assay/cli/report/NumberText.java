package io.assay.cli.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers for reading by eye. The JDK's formatter takes 30 ms for its first number; this takes none.
public final class NumberText {
    private static final int DIGITS = 4;
    private static final MathContext SHORT = new MathContext(DIGITS);

    private NumberText() {}

    /// Four decimals, more where they would read as 0 or 1: `0.7887`, `0.99998`, `3.1E-7`.
    public static String value(double x) {
        if (Double.isInfinite(x)) {
            return x > 0 ? "infinite" : "-infinite";
        }
        if (Double.isNaN(x)) {
            return "undefined";
        }
        BigDecimal exact = new BigDecimal(x);
        if (Math.abs(x) >= 1e7) {
            return exact.round(SHORT).toString();
        }
        BigDecimal rounded = exact.setScale(DIGITS, RoundingMode.HALF_EVEN);
        if (rounded.compareTo(BigDecimal.ONE) == 0 && x < 1) {
            BigDecimal rest = BigDecimal.ONE.subtract(exact).round(new MathContext(1));
            return BigDecimal.ONE.subtract(rest).toPlainString();
        }
        return x != 0 && rounded.signum() == 0
                ? exact.round(SHORT).toString()
                : rounded.toPlainString();
    }

    /// A count with its digits in threes, `1 200 000`; a sum of weights with four decimals.
    public static String count(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? whole((long) x) : value(x);
    }

    private static String whole(long x) {
        String digits = Long.toString(Math.abs(x));
        StringBuilder out = new StringBuilder(x < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(' ');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /// A score or threshold as it is in the file.
    public static String score(double x) {
        return Double.isInfinite(x)
                ? (x > 0 ? "Infinity" : "-Infinity")
                : x == Math.rint(x) && Math.abs(x) < 1e7
                        ? Long.toString((long) x)
                        : Double.toString(x);
    }

    /// A share as percent: `32.3 %`.
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "undefined";
        }
        BigDecimal percent = new BigDecimal(share * 100);
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_EVEN);
        return (share != 0 && rounded.signum() == 0
                        ? percent.round(new MathContext(2)).toPlainString()
                        : rounded.toPlainString())
                + " %";
    }

    /// The level of an interval: `95 %`, `99.9 %`.
    public static String level(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString()
                + " %";
    }

    /// Milliseconds as `12 ms` or `1.24 s`.
    public static String millis(double ms) {
        if (Double.isNaN(ms)) {
            return "unknown";
        }
        return ms < 1000
                ? new BigDecimal(ms)
                                .round(new MathContext(3))
                                .setScale(ms < 10 ? 2 : 0, RoundingMode.HALF_EVEN)
                                .toPlainString()
                        + " ms"
                : new BigDecimal(ms / 1000).setScale(2, RoundingMode.HALF_EVEN) + " s";
    }
}
