package io.assay.rank;

/// An exact sum of products of longs, in 128 bits, without allocation.
final class Int128 {
    private long high;
    private long low;

    void reset() {
        high = 0;
        low = 0;
    }

    /// Adds a * b.
    void addProduct(long a, long b) {
        add(Math.multiplyHigh(a, b), a * b);
    }

    /// The carry is taken from the highest bits: a branch on it would be as good as random.
    private void add(long h, long l) {
        long sum = low + l;
        high += h + ((low & l | (low | l) & ~sum) >>> 63);
        low = sum;
    }

    /// `this * factor - a * b`, rounded once; exact below 2¹²⁷. The factor is below 2³².
    double timesMinusProduct(long factor, long a, long b) {
        long l = low * factor;
        long h = high * factor + unsignedHigh(low, factor);
        long pl = a * b;
        h -= Math.multiplyHigh(a, b) + (Long.compareUnsigned(l, pl) < 0 ? 1 : 0);
        return toDouble(h, l - pl);
    }

    /// The value, rounded.
    double toDouble() {
        return toDouble(high, low);
    }

    private static long unsignedHigh(long unsigned, long factor) {
        return Math.multiplyHigh(unsigned, factor) + (unsigned >> 63 & factor);
    }

    /// The sign is taken off first: the low half has none, and halves of opposite sign cancel.
    private static double toDouble(long h, long l) {
        if (h < 0) {
            return -toDouble(l == 0 ? -h : ~h, -l);
        }
        double lowPart = (l >>> 1) * 2.0 + (l & 1);
        return h * 0x1p64 + lowPart;
    }
}
