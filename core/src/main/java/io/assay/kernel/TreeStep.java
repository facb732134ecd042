package io.assay.kernel;

/// A step of a tree that many rows take at once ([Kernels#addTree]), in a long: the page in the high
/// half; in the low one, from the top, whether the step is the last of its sets, the bound, the set and
/// the bit, a byte each.
public final class TreeStep {
    /// The most sets.
    public static final int MOST_SETS = 64;

    /// The most leaves of a tree.
    public static final int MOST_LEAVES = 256;

    /// In place of a bit: there is none.
    public static final int NO_BIT = 8;

    /// In place of a page: all rows of the set get the bit, and stay.
    public static final int NO_PAGE = -1;

    private TreeStep() {}

    /// A step.
    ///
    /// @param page where rows have their counts, or [#NO_PAGE]
    /// @param bound rows whose count is above it leave the set for the next one; 0 to 126
    /// @param set 0 to `MOST_SETS - 1`
    /// @param bit of the leaf's number, 0 to 7, that those who leave get, or [#NO_BIT]
    /// @param last whether no step asks for either set any more before it is made anew
    public static long of(int page, int bound, int set, int bit, boolean last) {
        return (long) page << 32 | (last ? 1 : 0) << 24 | bound << 16 | set << 8 | bit;
    }

    static int page(long step) {
        return (int) (step >> 32);
    }

    static boolean isLast(long step) {
        return (step >>> 24 & 1) != 0;
    }

    static int bound(long step) {
        return (int) step >>> 16 & 0xFF;
    }

    static int set(long step) {
        return (int) step >>> 8 & 0xFF;
    }

    static int bit(long step) {
        return (int) step & 0xFF;
    }
}
