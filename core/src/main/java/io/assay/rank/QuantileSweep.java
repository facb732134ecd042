package io.assay.rank;

/// Quantiles of the scores: linear interpolation between order statistics, as numpy's default.
///
/// With W the total weight, the quantile q stands at `h = q (W - 1)` between the order statistics
/// floor(h) and floor(h) + 1, a row of weight 2 counting as two rows.
public final class QuantileSweep implements Sweep {
    private final double[] shares;
    private final double[] value;
    private double total;
    private int found;
    private double above;

    /// The shares rise, from 0 to 1.
    public QuantileSweep(double[] shares) {
        this.shares = shares;
        value = new double[shares.length];
    }

    @Override
    public void start(double p, double n) {
        total = p + n;
        found = shares.length - 1;
        above = Double.NaN;
    }

    @Override
    public void accept(Cells cells) {
        int last = cells.count;
        // Order statistics from here on are in this run; most runs hold none that is looked for.
        // The sum of both is what the total is made of, so that nothing is left below the last
        // cell.
        double lowest = total - (cells.tp[last] + cells.fp[last]);
        for (int i = 1; found >= 0 && Math.floor(place()) >= lowest; ) {
            double below = total - (cells.tp[i] + cells.fp[i]);
            if (Math.floor(place()) >= below) {
                settle(cells, i);
            } else {
                i++;
            }
        }
        above = cells.score[last];
    }

    /// The next quantile begins in cell `i`: its upper neighbour is there too, or in the cell above.
    private void settle(Cells cells, int i) {
        double end = total - (cells.tp[i - 1] + cells.fp[i - 1]);
        double lower = Math.floor(place());
        double higher = i == 1 ? above : cells.score[i - 1];
        double upper = lower + 1 < end ? cells.score[i] : higher;
        value[found] = between(cells.score[i], upper, place() - lower);
        found--;
    }

    private double place() {
        return Math.max(0, shares[found] * (total - 1));
    }

    /// From the nearer end, as numpy does, so that edges agree with it to the last bit.
    private static double between(double low, double high, double t) {
        if (t == 0 || low == high) {
            return low;
        }
        return t < 0.5 ? low + (high - low) * t : high - (high - low) * (1 - t);
    }

    /// The quantiles, rising.
    public double[] values() {
        return value.clone();
    }
}
