package io.assay.rank;

import io.assay.testing.Draw;
import java.util.Arrays;

/// Cells that a test has written down, given out in runs of the lengths it asks for.
final class ListedCells implements CellSource {
    final double[] score;
    final double[] positive;
    final double[] negative;
    private final int[] lengths;

    private ListedCells(double[] score, double[] positive, double[] negative, int... lengths) {
        this.score = score;
        this.positive = positive;
        this.negative = negative;
        this.lengths = lengths;
    }

    /// One cell.
    static ListedCells one(double score, double positive, double negative) {
        return new ListedCells(
                new double[] {score}, new double[] {positive}, new double[] {negative}, 1);
    }

    /// Cells of a family, in full runs.
    static ListedCells draw(Draw draw, CellFamily family) {
        int n = family.cells(draw);
        double[] positive = new double[n];
        double[] negative = new double[n];
        family.fill(draw, positive, negative);
        double[] score = new double[n];
        double next = 1;
        for (int i = 0; i < n; i++) {
            score[i] = next;
            next -= draw.oneIn(5) ? Math.ulp(next) : (0.5 + draw.unit() / 2) / (n + 1);
        }
        return new ListedCells(score, positive, negative, Cells.CAPACITY);
    }

    /// The same cells cut elsewhere.
    ListedCells cutAnew(Draw draw) {
        int[] other = new int[1 + draw.below(4)];
        Arrays.setAll(other, i -> draw.oneIn(3) ? 1 : 1 + draw.below(Cells.CAPACITY));
        return new ListedCells(score, positive, negative, other);
    }

    int size() {
        return score.length;
    }

    @Override
    public double positives() {
        return sum(positive);
    }

    @Override
    public double negatives() {
        return sum(negative);
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /// The place is the number of cells given out, then that of runs.
    @Override
    public void rewind(Cells cells) {
        cells.clear(0, 0);
    }

    @Override
    public boolean next(Cells cells) {
        cells.carry();
        int from = cells.positiveCursor;
        int n = Math.min(lengths[cells.negativeCursor++ % lengths.length], size() - from);
        for (int i = 1; i <= n; i++) {
            cells.score[i] = score[from + i - 1];
            cells.tp[i] = cells.tp[i - 1] + positive[from + i - 1];
            cells.fp[i] = cells.fp[i - 1] + negative[from + i - 1];
        }
        cells.positiveCursor = from + n;
        cells.count = n;
        return n > 0;
    }

    @Override
    public double scoreAt(double k) {
        int cell = size() - 1;
        double rows = positive[cell] + negative[cell];
        while (cell > 0 && rows <= k) {
            cell--;
            rows += positive[cell] + negative[cell];
        }
        return score[cell];
    }
}
