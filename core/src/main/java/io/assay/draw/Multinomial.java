package io.assay.draw;

/// Counts of a multinomial law, cell after cell: each is binomial given the cells before it.
public final class Multinomial {
    private Multinomial() {}

    /// Spreads `trials` over cells in proportion to `sizes[from, to)` and writes how many each gets.
    /// Large cells should come first: when nothing is left the other cells cost nothing.
    ///
    /// @param total the sum of those sizes, at least 1 unless there are no trials
    public static void draw(
            Lane lane, long trials, int[] sizes, int from, int to, long total, int[] counts) {
        long left = trials;
        long rest = total;
        for (int i = from; i < to; i++) {
            int drawn = left == 0 ? 0 : (int) Binomial.draw(lane, left, sizes[i], rest);
            counts[i] = drawn;
            left -= drawn;
            rest -= sizes[i];
        }
    }
}
