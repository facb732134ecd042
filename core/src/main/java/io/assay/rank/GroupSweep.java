package io.assay.rank;

import java.util.Arrays;

/// Takes neighbouring thresholds together until few groups are left, each with about as large a share
/// of both classes: the rows of a rare class stay apart.
public final class GroupSweep implements Sweep {
    private final double[] score;
    private final int[] positive;
    private final int[] negative;
    private double perPositive;
    private double perNegative;
    private double rows;
    private double tp;
    private double fp;
    private int count;

    /// At most `most` groups, at least 1.
    public GroupSweep(int most) {
        score = new double[most];
        positive = new int[most];
        negative = new int[most];
    }

    @Override
    public void start(double p, double n) {
        rows = p + n;
        // Shares of the classes, added up: 1 for all rows, as for those of the only class.
        perPositive = p == 0 ? 0 : (n == 0 ? 1 : 0.5) / p;
        perNegative = n == 0 ? 0 : (p == 0 ? 1 : 0.5) / n;
        tp = 0;
        fp = 0;
        count = 0;
    }

    @Override
    public void accept(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            double reached = cells.tp[i] * perPositive + cells.fp[i] * perNegative;
            if (reached * score.length >= count + 1 || cells.tp[i] + cells.fp[i] == rows) {
                score[count] = cells.score[i];
                positive[count] = (int) (cells.tp[i] - tp);
                negative[count] = (int) (cells.fp[i] - fp);
                tp = cells.tp[i];
                fp = cells.fp[i];
                count++;
            }
        }
    }

    /// How many groups there are.
    public int count() {
        return count;
    }

    /// The lowest score of each group, falling.
    public double[] scores() {
        return Arrays.copyOf(score, count);
    }

    /// Positive rows of each group.
    public int[] positives() {
        return Arrays.copyOf(positive, count);
    }

    /// Negative rows of each group.
    public int[] negatives() {
        return Arrays.copyOf(negative, count);
    }
}
