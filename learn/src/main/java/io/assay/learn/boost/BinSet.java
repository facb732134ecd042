package io.assay.learn.boost;

/// A set of bins that go right: a bit for each, 64 to a long.
///
/// @param a bins from 0 on
/// @param b bins from 64 on
/// @param c bins from 128 on
/// @param d bins from 192 on
/// @param isRestRight whether categories go right that no row had
record BinSet(long a, long b, long c, long d, boolean isRestRight) {

    static BinSet allLeft() {
        return new BinSet(0, 0, 0, 0, false);
    }

    static BinSet allRight() {
        return new BinSet(-1, -1, -1, -1, true);
    }

    BinSet withLeft(int bin) {
        return isRight(bin) ? flip(bin) : this;
    }

    BinSet withRight(int bin) {
        return isRight(bin) ? this : flip(bin);
    }

    private BinSet flip(int bin) {
        long bit = 1L << bin;
        int word = bin >> 6;
        return new BinSet(
                word == 0 ? a ^ bit : a,
                word == 1 ? b ^ bit : b,
                word == 2 ? c ^ bit : c,
                word == 3 ? d ^ bit : d,
                isRestRight);
    }

    boolean isRight(int bin) {
        long word = bin < 128 ? bin < 64 ? a : b : bin < 192 ? c : d;
        return (word >>> bin & 1) != 0;
    }
}
