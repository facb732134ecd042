package io.assay.resample;

/// The influence of cells of equal units on a value, but for its scale and its mean: what the value
/// loses without one unit of a cell.
///
/// Some values do not exist without a unit, such as the recall without the only positive row. Then the
/// influence of every cell is what the value gains with one unit more, which exists wherever the value
/// itself does (the positive jackknife: A. Davison, D. Hinkley, Bootstrap Methods, 1997, section 2.7).
final class Jackknife {
    /// The value when some more, or fewer, units of a cell are there.
    @FunctionalInterface
    interface Changed {
        double value(int cell, int more);
    }

    private Jackknife() {}

    /// NaN where neither exists.
    ///
    /// @param times units of each cell; without any a cell has no influence
    static double[] influence(int[] times, Changed changed) {
        double[] influence = new double[times.length];
        if (!fill(influence, times, -1, changed)) {
            fill(influence, times, 1, changed);
        }
        return influence;
    }

    private static boolean fill(double[] influence, int[] times, int more, Changed changed) {
        for (int c = 0; c < times.length; c++) {
            if (times[c] > 0) {
                influence[c] = more * changed.value(c, more);
                if (!Double.isFinite(influence[c])) {
                    influence[c] = Double.NaN;
                    return false;
                }
            }
        }
        return true;
    }
}
