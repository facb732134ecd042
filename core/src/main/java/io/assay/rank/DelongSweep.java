package io.assay.rank;

/// The variance of the area under the ROC curve from placements (E. DeLong, D. DeLong,
/// D. Clarke-Pearson, Biometrics 44, 1988), for rows without weights.
///
/// Twice a placement is an integer, so sums and sums of squares are formed exactly in 128 bits and
/// the variance is rounded only at the end, in any order of rows.
public final class DelongSweep implements Sweep {
    private final AucSweep pairs;
    private long positives;
    private long negatives;
    private final Int128 positiveSquares = new Int128();
    private final Int128 negativeSquares = new Int128();

    /// A sweep that takes along that of the area, over counts, whose pairs it needs.
    public DelongSweep(AucSweep pairs) {
        this.pairs = pairs;
    }

    @Override
    public void start(double p, double n) {
        pairs.start(p, n);
        positives = (long) p;
        negatives = (long) n;
        positiveSquares.reset();
        negativeSquares.reset();
    }

    @Override
    public void accept(Cells cells) {
        long before = pairs.halfPairs();
        pairs.accept(cells);
        double p = cells.tp[cells.count] - cells.tp[0];
        double q = cells.fp[cells.count] - cells.fp[0];
        if (4 * p * q * Math.max(p, q) < 0x1p53) {
            addRun(cells, (long) p, (long) q, pairs.halfPairs() - before);
        } else {
            addCells(cells);
        }
    }

    /// Placements from the start of the run are so small that a double holds the sum of their squares.
    ///
    /// Their own sums need no loop: that of the positives is what the right pairs leave, and both
    /// together are the rectangle of the run, twice.
    private void addRun(Cells cells, long p, long q, long right) {
        long below = 2 * (negatives - (long) cells.fp[0]);
        long above = 2 * (long) cells.tp[0];
        long ofPositives = p * below - right;
        long ofNegatives = 2 * p * q - ofPositives;
        int n = cells.count;
        long squares = squares(cells.positive, cells.fp, cells.negative, n);
        addShifted(positiveSquares, -below, p, ofPositives, squares);
        squares = squares(cells.negative, cells.tp, cells.positive, n);
        addShifted(negativeSquares, above, q, ofNegatives, squares);
    }

    /// The sum of `rows * x²`, where x is twice the other class between the run's start and a cell.
    private static long squares(double[] rows, double[] other, double[] otherStep, int n) {
        double start = 2 * other[0];
        long sum = 0;
        for (int i = 1; i <= n; i++) {
            double x = 2 * other[i] - otherStep[i] - start;
            sum += (long) (rows[i] * x * x);
        }
        return sum;
    }

    /// Adds the squares of `origin + x` over some rows, from the sums of x and of x².
    private static void addShifted(Int128 sum, long origin, long rows, long first, long second) {
        sum.addProduct(origin * rows, origin);
        sum.addProduct(2 * origin, first);
        sum.addProduct(1, second);
    }

    /// Where hundreds of rows share a score.
    private void addCells(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            long below = 2 * negatives - (long) (cells.fp[i] + cells.fp[i - 1]);
            long above = (long) (cells.tp[i] + cells.tp[i - 1]);
            positiveSquares.addProduct((long) cells.positive[i] * below, below);
            negativeSquares.addProduct((long) cells.negative[i] * above, above);
        }
    }

    /// The variance; NaN unless each class has two rows.
    public double variance() {
        double p = positives;
        double n = negatives;
        if (positives < 2 || negatives < 2) {
            return Double.NaN;
        }
        long right = pairs.halfPairs();
        double s10 = positiveSquares.timesMinusProduct(positives, right, right);
        double s01 = negativeSquares.timesMinusProduct(negatives, right, right);
        double fromPositives = s10 / (4 * n * n) / (p * (p - 1)) / p;
        double fromNegatives = s01 / (4 * p * p) / (n * (n - 1)) / n;
        return fromPositives + fromNegatives;
    }
}
