package io.assay.rank;

/// How rows are divided into ranges of rising score.
final class Ranges {
    /// Rows of a range, at most, on average: the lists of half as many ranges cost more to read back
    /// in the cache than they save where rows are put into them.
    private static final int ROWS = 8192;

    /// Up to this many rows one range is best: looking at a sample costs more than it saves.
    private static final int FEW = 8192;

    /// More lists would leave the second-level cache, where each has a line.
    private static final int MOST = 8192;

    /// Rows of a range above which a sort divides in place, needing no second copy of the keys.
    static final int SORTED_AT_ONCE = 4 * ROWS;

    private Ranges() {}

    /// Ranges for so many rows: a power of two.
    static int count(int rows) {
        return rows <= FEW ? 1 : Math.min(MOST, Integer.highestOneBit((rows - 1) / ROWS) * 2);
    }

    /// The row that stands for stretch `i` of `samples`, a power of two. Places inside the stretches follow a
    /// multiplicative sequence, so that rows in a regular pattern do not line up with it.
    static int place(int i, int samples, int rows) {
        int bits = Integer.numberOfTrailingZeros(samples);
        long start = (long) i * rows >>> bits;
        long end = (long) (i + 1) * rows >>> bits;
        long fraction = i * 0x9E3779B97F4A7C15L >>> 33; // of 2^31; the golden ratio
        return (int) (start + ((end - start) * fraction >>> 31));
    }
}
