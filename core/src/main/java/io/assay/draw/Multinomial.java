package io.assay.draw;

/// Counts of a multinomial law: cells are halved again and again, and the trials that fall on the first
/// half of some cells are binomial. Both halves of a range do not wait for each other, and ranges
/// without trials cost nothing.
public final class Multinomial {
    private Multinomial() {}

    /// The sum of the first i sizes at index i, as [#draw] takes them.
    public static long[] cumulative(int[] sizes) {
        long[] below = new long[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            below[i + 1] = below[i] + sizes[i];
        }
        return below;
    }

    /// Spreads `trials` over cells `[from, to)` in proportion to their sizes and writes how many each
    /// gets.
    ///
    /// @param below see [#cumulative]; the cells hold something unless there are no trials
    public static void draw(Lane lane, long trials, long[] below, int from, int to, int[] counts) {
        if (to - from < 2) {
            if (to > from) {
                counts[from] = (int) trials;
            }
            return;
        }
        int middle = from + to >>> 1;
        long part = below[middle] - below[from];
        long first = Binomial.draw(lane, trials, part, below[to] - below[from]);
        draw(lane, first, below, from, middle, counts);
        draw(lane, trials - first, below, middle, to, counts);
    }
}
