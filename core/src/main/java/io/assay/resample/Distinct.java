package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.Ranking;
import java.util.Arrays;

/// The distinct scores of some rows, falling, and how many rows of each class have each.
record Distinct(double[] score, int[] positive, int[] negative) {
    /// With more rows than this to a cell a draw per cell is cheaper than one per row.
    private static final int ROWS_PER_CELL = 64;

    static Distinct of(BinaryCounts counts) {
        int n = counts.size();
        Distinct distinct = new Distinct(new double[n], new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            distinct.score[i] = counts.score(i);
            distinct.positive[i] = counts.positive(i);
            distinct.negative[i] = counts.negative(i);
        }
        return distinct;
    }

    static Distinct of(BinaryPredictions rows) {
        Ranking ranking = rows.ranking();
        int count = (int) ranking.rocPoints() - 1;
        double[] score = new double[count];
        double[] tp = new double[count];
        double[] fp = new double[count];
        ranking.copyTo(score, tp, fp);
        return new Distinct(score, steps(tp), steps(fp));
    }

    private static int[] steps(double[] cumulative) {
        int[] steps = new int[cumulative.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (int) (cumulative[i] - (i == 0 ? 0 : cumulative[i - 1]));
        }
        return steps;
    }

    Distinct first(int count) {
        return new Distinct(
                Arrays.copyOf(score, count),
                Arrays.copyOf(positive, count),
                Arrays.copyOf(negative, count));
    }

    int size() {
        return score.length;
    }

    /// Whether it is cheaper to draw how often each (score, class) cell comes than to draw rows.
    boolean isFew() {
        return size() * 2L * ROWS_PER_CELL <= rows();
    }

    /// The place of a score among the distinct ones.
    int place(double value) {
        int low = 0;
        int high = score.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (score[middle] > value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The rows of the positive cells, then of the negative ones.
    int[] cells() {
        int[] cells = Arrays.copyOf(positive, 2 * size());
        System.arraycopy(negative, 0, cells, size(), size());
        return cells;
    }

    /// The slots of these cells, see [UnitTally].
    int[] slots() {
        int[] slots = new int[2 * size()];
        Arrays.setAll(slots, i -> i < size() ? i : ~(i - size()));
        return slots;
    }

    long rows() {
        long sum = 0;
        for (int i = 0; i < score.length; i++) {
            sum += (long) positive[i] + negative[i];
        }
        return sum;
    }
}
