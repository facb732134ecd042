package io.assay.rank;

/// Cells given as how many rows of each class have each of some scores. The arrays are lent: they may
/// be refilled when [#changed] is called afterwards. A score that no row has is no threshold.
public final class CountCells implements CellSource {
    private final double[] score;
    private final int[] positive;
    private final int[] negative;
    private long positives;
    private long negatives;

    /// The rows with lower scores than the first `reached`.
    private int reached;

    private long below;

    /// Scores in falling order, none twice, with the rows of each class.
    public CountCells(double[] score, int[] positive, int[] negative) {
        this.score = score;
        this.positive = positive;
        this.negative = negative;
        changed();
    }

    /// Takes note of new counts.
    public void changed() {
        long p = 0;
        long n = 0;
        for (int i = 0; i < score.length; i++) {
            p += positive[i];
            n += negative[i];
        }
        positives = p;
        negatives = n;
        reached = score.length;
        below = 0;
    }

    @Override
    public double positives() {
        return positives;
    }

    @Override
    public double negatives() {
        return negatives;
    }

    /// All positive rows.
    public long positiveRows() {
        return positives;
    }

    /// All rows.
    public long rows() {
        return positives + negatives;
    }

    @Override
    public void rewind(Cells cells) {
        cells.clear(0, 0);
    }

    @Override
    public boolean next(Cells cells) {
        cells.carry();
        int at = cells.positiveCursor;
        int count = 0;
        double p = cells.tp[0];
        double n = cells.fp[0];
        while (at < score.length && count < Cells.CAPACITY) {
            p += positive[at];
            n += negative[at];
            cells.score[count + 1] = score[at];
            cells.tp[count + 1] = p;
            cells.fp[count + 1] = n;
            count += positive[at] + negative[at] > 0 ? 1 : 0;
            at++;
        }
        cells.positiveCursor = at;
        cells.count = count;
        return count > 0;
    }

    /// Order statistics are asked for from the lowest up, so the search goes on where the last ended.
    @Override
    public double scoreAt(double k) {
        if (k < below) {
            reached = score.length;
            below = 0;
        }
        while (reached > 0 && below + rowsAt(reached - 1) <= k) {
            reached--;
            below += rowsAt(reached);
        }
        for (int i = reached - 1; i >= 0; i--) {
            if (rowsAt(i) > 0) {
                return score[i];
            }
        }
        return highest();
    }

    private long rowsAt(int i) {
        return (long) positive[i] + negative[i];
    }

    /// NaN without rows.
    private double highest() {
        for (int i = 0; i < score.length; i++) {
            if (rowsAt(i) > 0) {
                return score[i];
            }
        }
        return Double.NaN;
    }
}
