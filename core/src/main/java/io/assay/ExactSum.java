package io.assay;

/// A sum without rounding error until it is read: any order and any split of the terms gives the
/// same bits.
///
/// The terms are added into a fixed-point number that covers the range of double, as digits of 32
/// bits in longs, so that carries can wait (R. Neal, Fast exact summation using small and large
/// superaccumulators, 2015). Adding allocates nothing.
public final class ExactSum {
    private static final int DIGIT = 32;
    private static final long MASK = 0xFFFF_FFFFL;
    private static final int DIGITS = 68;

    /// Terms until a digit could overflow: each adds less than 2³² to three digits.
    private static final int MOST_PENDING = 1 << 30;

    private final long[] digit = new long[DIGITS];
    private int pending;

    /// An empty sum.
    public ExactSum() {}

    /// Adds a term, which is finite.
    public void add(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        if (exponent == 0x7FF) {
            throw new IllegalArgumentException("a term is " + x + "; expected a finite number");
        }
        long mantissa = bits & 0xF_FFFF_FFFF_FFFFL | (exponent == 0 ? 0 : 1L << 52);
        int place = Math.max(exponent, 1) - 1; // in bits above 2^-1074
        int k = place >>> 5;
        int shift = place & 31;
        long low = mantissa << shift & MASK;
        long middle = mantissa >>> DIGIT - shift & MASK;
        long high = mantissa >>> DIGIT >>> DIGIT - shift;
        long sign = bits >> 63;
        digit[k] += (low ^ sign) - sign;
        digit[k + 1] += (middle ^ sign) - sign;
        digit[k + 2] += (high ^ sign) - sign;
        if (++pending == MOST_PENDING) {
            carry();
        }
    }

    /// Adds all terms of another sum, which stays as it is.
    public void merge(ExactSum other) {
        other.carry();
        carry();
        for (int k = 0; k < DIGITS; k++) {
            digit[k] += other.digit[k];
        }
        pending = 1;
    }

    /// Forgets all terms.
    public void reset() {
        java.util.Arrays.fill(digit, 0);
        pending = 0;
    }

    /// The sum, rounded once to the nearest double, ties to even; infinite when out of range.
    public double value() {
        carry();
        boolean negative = digit[DIGITS - 1] < 0;
        if (negative) {
            negate();
        }
        double value = rounded();
        if (negative) {
            negate();
            value = -value;
        }
        return value;
    }

    /// Brings all digits but the highest, which carries the sign, into [0, 2³²).
    private void carry() {
        long carry = 0;
        for (int k = 0; k < DIGITS - 1; k++) {
            long sum = digit[k] + carry;
            digit[k] = sum & MASK;
            carry = sum >> DIGIT;
        }
        digit[DIGITS - 1] += carry;
        pending = 1;
    }

    private void negate() {
        for (int k = 0; k < DIGITS; k++) {
            digit[k] = -digit[k];
        }
        carry();
    }

    /// The value of non-negative digits: 64 leading bits, with a last bit that stands for the rest.
    private double rounded() {
        int top = DIGITS - 1;
        while (top >= 0 && digit[top] == 0) {
            top--;
        }
        if (top < 2) {
            long low = top < 0 ? 0 : digit[0];
            long high = top < 1 ? 0 : digit[1];
            return small(high << DIGIT | low);
        }
        int zeros = Long.numberOfLeadingZeros(digit[top]) - DIGIT;
        long leading = digit[top] << DIGIT | digit[top - 1];
        leading = leading << zeros | digit[top - 2] >>> DIGIT - zeros;
        boolean rest = (digit[top - 2] << zeros & MASK) != 0;
        for (int k = 0; k < top - 2 && !rest; k++) {
            rest = digit[k] != 0;
        }
        leading |= rest ? 1 : 0;
        return scaled(leading, (top - 1) * DIGIT - zeros - 1074);
    }

    /// Below 2⁶⁴ units of the smallest double.
    private static double small(long units) {
        return units >>> 53 == 0 ? units * Double.MIN_VALUE : scaled(units, -1074);
    }

    /// An unsigned 64-bit integer times a power of two, rounded once.
    private static double scaled(long unsigned, int exponent) {
        int zeros = Long.numberOfLeadingZeros(unsigned);
        long top = unsigned << zeros;
        long sticky = (top & 0x1FF) != 0 ? 1 : 0;
        // 54 bits and a sticky bit: the conversion to double rounds, the scaling is exact.
        double rounded = (double) (top >>> 9 | sticky);
        return Math.scalb(rounded, exponent - zeros + 9);
    }
}
