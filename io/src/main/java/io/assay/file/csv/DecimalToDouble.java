package io.assay.file.csv;

import java.math.BigInteger;

/// `digits * 10^power` as the nearest double, ties to even, for the powers that occur in data files.
///
/// Daniel Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51 (2021):
/// the digits are multiplied by a 128-bit approximation of the power of five, which settles the rounding
/// unless the product lies too close to a tie.
final class DecimalToDouble {
    private static final int LARGEST = 40;
    private static final long[] HIGH = new long[2 * LARGEST + 1];
    private static final long[] LOW = new long[2 * LARGEST + 1];

    /// Powers of ten that are doubles.
    private static final double[] TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    static {
        for (int power = -LARGEST; power <= LARGEST; power++) {
            BigInteger five = fiveTo(power);
            HIGH[power + LARGEST] = five.shiftRight(64).longValue();
            LOW[power + LARGEST] = five.longValue();
        }
    }

    private DecimalToDouble() {}

    /// The 128 leading bits of 5^power; rounded up where a tie can occur among negative powers, else cut off.
    private static BigInteger fiveTo(int power) {
        BigInteger five = BigInteger.valueOf(5).pow(Math.abs(power));
        if (power >= 0) {
            int excess = five.bitLength() - 128;
            return excess > 0 ? five.shiftRight(excess) : five.shiftLeft(-excess);
        }
        BigInteger one = BigInteger.ONE.shiftLeft(five.bitLength() + 127);
        return one.divide(five).add(power >= -27 ? BigInteger.ONE : BigInteger.ZERO);
    }

    /// Sets the value of the scanner, or says that it takes more than this to know it.
    static boolean exact(long digits, int power, NumberScanner to) {
        if (digits >>> 53 == 0 && -22 <= power && power <= 22) {
            to.value = power < 0 ? digits / TEN[-power] : digits * TEN[power];
            return true;
        }
        return digits == 0
                ? zero(to)
                : -LARGEST <= power && power <= LARGEST && round(digits, power, to);
    }

    private static boolean zero(NumberScanner to) {
        to.value = 0;
        return true;
    }

    private static boolean round(long digits, int power, NumberScanner to) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long w = digits << zeros;
        long five = HIGH[power + LARGEST];
        long high = unsignedHigh(w, five);
        long low = w * five;
        if ((high & 0x1FF) == 0x1FF) { // the bits below could carry into the mantissa
            long more = unsignedHigh(w, LOW[power + LARGEST]);
            low += more;
            high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
        }
        if (low == -1 && (power < -27 || power > 55)) {
            return false;
        }
        int top = (int) (high >>> 63);
        long mantissa = high >>> (top + 9);
        if (Long.compareUnsigned(low, 1) <= 0
                && (mantissa & 3) == 1
                && mantissa << (top + 9) == high) {
            mantissa &= ~1; // a tie: to even, here downwards
        }
        mantissa = (mantissa + (mantissa & 1)) >>> 1;
        int carry = (int) (mantissa >>> 53);
        long exponent = ((217_706 * power) >> 16) + 63 + top - zeros + 1023 + carry;
        long bits = (mantissa >>> carry) & ~(1L << 52);
        to.value = Double.longBitsToDouble(exponent << 52 | bits);
        return true;
    }

    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }
}
