package io.assay;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.CountCells;
import io.assay.rank.GroupSweep;
import io.assay.rank.Sweep;
import io.assay.score.BlockLosses;
import io.assay.score.ScoreChecks;
import java.util.Objects;

/// Binary predictions given as how many rows of each class have each score: for data that were
/// counted elsewhere, and for resamples of rows.
///
/// The arrays are kept, not copied. They may be refilled with other counts of the same scores when
/// [#changed] is called afterwards; what was lent before is then of no use. After a first use nothing
/// is allocated by `at`, `above`, `ranking` and the numbers on it, `logLoss` and `brier`. Not for use
/// by several threads at once.
public final class BinaryCounts implements BinarySample {
    /// Up to so many groups are made of the groups that standard errors of many rows are found on.
    private static final int MOST_GROUPS = 1_024;

    private final double[] score;
    private final int[] positive;
    private final int[] negative;
    private final CountCells cells;
    private final Ranking ranking;
    private final String notProbabilities;
    private final ConfusionTally table = new ConfusionTally();
    private double[] logs = {};
    private double logClip = Double.NaN;

    private BinaryCounts(double[] score, int[] positive, int[] negative, String notProbabilities) {
        this.score = score;
        this.positive = positive;
        this.negative = negative;
        this.notProbabilities = notProbabilities;
        cells = new CountCells(score, positive, negative);
        ranking = new Ranking(cells, false).asAsked();
    }

    /// Counts per score.
    ///
    /// @param score the distinct scores in falling order; no NaN
    /// @param positive how many positive rows have each score, at least 0
    /// @param negative how many negative rows have each score, at least 0
    /// @throws IllegalArgumentException if lengths differ, scores do not fall or a count is negative
    public static BinaryCounts of(double[] score, int[] positive, int[] negative) {
        ScoreChecks.checkLengths(score.length, "positive", positive.length);
        ScoreChecks.checkLengths(score.length, "negative", negative.length);
        String reason = null;
        for (int i = 0; i < score.length; i++) {
            boolean falls = i == 0 ? !Double.isNaN(score[0]) : score[i] < score[i - 1];
            if (!falls || positive[i] < 0 || negative[i] < 0) {
                throw new IllegalArgumentException(
                        "score["
                                + i
                                + "] is "
                                + score[i]
                                + " with "
                                + positive[i]
                                + " positive and "
                                + negative[i]
                                + " negative rows; expected falling scores and counts of at least 0");
            }
            if (reason == null && !(score[i] >= 0 && score[i] <= 1)) {
                reason = "scores are not probabilities: one is " + score[i];
            }
        }
        return new BinaryCounts(score, positive, negative, reason);
    }

    /// The rows of a sample without weights, neighbouring scores taken together into groups of about as
    /// many rows, each standing at its lowest score: what resampling many rows for a rough law needs.
    ///
    /// @param most how many groups at most, at least 1
    public static BinaryCounts grouped(BinarySample sample, int most) {
        if (sample.isWeighted() || most < 1) {
            throw new IllegalArgumentException(
                    sample.isWeighted()
                            ? "rows carry weights; counts need whole rows"
                            : "most is " + most + "; expected at least 1");
        }
        GroupSweep groups = new GroupSweep(most);
        Ranking ranking = sample.ranking();
        CellSource cells = most <= MOST_GROUPS ? ranking.errors().few() : ranking.source();
        Sweep.run(cells, new Cells(), groups);
        return of(groups.scores(), groups.positives(), groups.negatives());
    }

    /// How many distinct scores there are.
    public int size() {
        return score.length;
    }

    /// A distinct score; they fall.
    public double score(int i) {
        return score[i];
    }

    /// The positive rows of a score.
    public int positive(int i) {
        return positive[i];
    }

    /// The negative rows of a score.
    public int negative(int i) {
        return negative[i];
    }

    /// Takes note of new counts in the arrays.
    public void changed() {
        cells.changed();
        ranking.changed();
    }

    @Override
    public double total() {
        return cells.positives() + cells.negatives();
    }

    @Override
    public double positives() {
        return cells.positives();
    }

    @Override
    public boolean isWeighted() {
        return false;
    }

    /// The table at a threshold, lent until the next one.
    @Override
    public Counts at(double threshold) {
        return leading(leading(threshold, false));
    }

    /// The table above a threshold, lent until the next one.
    @Override
    public Counts above(double threshold) {
        return leading(leading(threshold, true));
    }

    /// How many scores are at a threshold or above it, or above it only.
    public int leading(double threshold, boolean above) {
        int count = 0;
        while (count < score.length
                && (above ? score[count] > threshold : score[count] >= threshold)) {
            count++;
        }
        return count;
    }

    /// The table where rows with the first scores are predicted positive, lent until the next one.
    ///
    /// @param scores how many of the scores
    public Counts leading(int scores) {
        long tp = 0;
        long fp = 0;
        for (int i = 0; i < scores; i++) {
            tp += positive[i];
            fp += negative[i];
        }
        table.set(tp, tp + fp, cells.positiveRows(), cells.rows());
        return table;
    }

    @Override
    public Ranking ranking() {
        return ranking;
    }

    @Override
    public String notProbabilities() {
        return notProbabilities;
    }

    @Override
    public double logLoss(double clip) {
        BlockLosses.checkClip(clip);
        if (notProbabilities != null) {
            return Double.NaN;
        }
        if (clip != logClip) {
            logs = logs(clip);
            logClip = clip;
        }
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            sum += positive[i] * logs[2 * i] + negative[i] * logs[2 * i + 1];
        }
        return sum / total();
    }

    /// The loss of a positive and of a negative row of each score.
    private double[] logs(double clip) {
        double[] losses = new double[2 * score.length];
        for (int i = 0; i < score.length; i++) {
            double p = Math.max(clip, Math.min(1 - clip, score[i]));
            losses[2 * i] = -StrictMath.log(p);
            losses[2 * i + 1] = -StrictMath.log(1 - p);
        }
        return losses;
    }

    @Override
    public double brier() {
        if (notProbabilities != null) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            double s = score[i];
            sum += positive[i] * ((1 - s) * (1 - s)) + negative[i] * (s * s);
        }
        return sum / total();
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        Objects.requireNonNull(bins, "bins");
        return notProbabilities == null && total() > 0 ? Calibration.of(cells, bins) : null;
    }
}
