package io.assay;

import io.assay.kernel.BlockSum;
import io.assay.kernel.KernelRegistry;
import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.LossSweep;
import io.assay.rank.Ranked;
import io.assay.rank.Sweep;
import io.assay.rank.WeightedCells;
import io.assay.score.BlockLosses;
import io.assay.score.CellText;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.Arrays;
import java.util.concurrent.Executor;

/// Truth and score of every row of a binary problem, checked once; made by [Predictions].
///
/// The arrays are kept, not copied: they must not change while this is in use. Safe for use by
/// several threads.
public final class BinaryPredictions implements BinarySample {
    private final byte[] truth;
    private final Scores scores;
    private final double[] weights;
    private final double top;
    private final double total;
    private final double positives;
    private final String notProbabilities;
    private final Calibrations calibrations = new Calibrations();
    private Ranking ranking;
    private LossErrors lossErrors;
    private boolean complete;

    /// Takes labels that are known to be good; refuses a score that is NaN. Reads each array once.
    BinaryPredictions(byte[] truth, Scores scores) {
        this.truth = truth;
        this.scores = scores;
        weights = null;
        top = 0;
        int wrong = scores.firstNotProbability(0, truth.length);
        if (wrong >= 0) {
            ScoreChecks.checkScores(scores, wrong, truth.length); // the rows before it are numbers
        }
        notProbabilities = notProbability(wrong);
        long[] sums = new long[3];
        KernelRegistry.kernels().confusion(truth, truth, 0, truth.length, sums);
        total = truth.length;
        positives = sums[2];
    }

    private BinaryPredictions(byte[] truth, Scores scores, double[] weights) {
        this.truth = truth;
        this.scores = scores;
        this.weights = weights;
        top = WeightedCount.top(weights);
        Counts all = at(Double.NEGATIVE_INFINITY);
        total = all.total();
        positives = all.positives();
        notProbabilities = notProbability(ScoreChecks.firstNotProbability(scores, weights, 1));
    }

    private String notProbability(int row) {
        return row < 0 ? null : ScoreChecks.notProbability(row + 1L, scores.text(row));
    }

    /// The same rows with a weight each.
    ///
    /// @param weight finite, at least 0, with a sum from 1e-100 to 1e100; a row of weight 0 changes
    ///     nothing
    public BinaryPredictions weighted(double[] weight) {
        ScoreChecks.checkWeights(weight, truth.length);
        return new BinaryPredictions(truth, scores, weight);
    }

    /// The same rows with a float weight each; see [#weighted(double\[\])].
    public BinaryPredictions weighted(float[] weight) {
        double[] wide = new double[weight.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = weight[i];
        }
        return weighted(wide);
    }

    /// Some of the rows in an order of their own, with their weights: those that a split trains on, or
    /// a slice of the table.
    ///
    /// @param rows row numbers from 0; one may stand several times
    public BinaryPredictions only(int[] rows) {
        byte[] some = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = truth[rows[i]];
        }
        BinaryPredictions plain = new BinaryPredictions(some, scores.pick(rows));
        if (weights == null) {
            return plain;
        }
        double[] weight = new double[rows.length];
        Arrays.setAll(weight, i -> weights[rows[i]]);
        return plain.weighted(weight);
    }

    /// The number of rows, whatever their weights.
    public int rows() {
        return truth.length;
    }

    /// Whether row `row` is positive.
    public boolean isPositive(int row) {
        return truth[row] == 1;
    }

    /// The score of row `row`.
    public double score(int row) {
        return scores.at(row);
    }

    /// The weight of row `row`: 1 without weights.
    public double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    /// A threshold in the precision of the scores: as it is, or the nearest float.
    public double rounded(double threshold) {
        return scores.rounded(threshold);
    }

    @Override
    public double total() {
        return total;
    }

    @Override
    public double positives() {
        return positives;
    }

    @Override
    public boolean isWeighted() {
        return weights != null;
    }

    @Override
    public Counts at(double threshold) {
        return count(threshold, false);
    }

    @Override
    public Counts above(double threshold) {
        return count(threshold, true);
    }

    private Counts count(double threshold, boolean above) {
        if (weights != null) {
            return weighing().add(0, truth.length, threshold, above).table();
        }
        long[] sums = new long[3];
        scores.confusion(truth, 0, truth.length, threshold, above, sums);
        return Confusion.ofSums(sums, truth.length);
    }

    private WeightedCount weighing() {
        return new WeightedCount(truth, scores, weights, top);
    }

    /// As [#at(double)], with the help of an executor's threads; the same numbers to the last bit. For
    /// a million rows and more.
    public Counts at(double threshold, Executor executor) {
        return count(threshold, false, executor);
    }

    /// As [#above(double)], with the help of an executor's threads.
    public Counts above(double threshold, Executor executor) {
        return count(threshold, true, executor);
    }

    private Counts count(double threshold, boolean above, Executor executor) {
        if (weights != null) {
            WeightedCount[] parts = new WeightedCount[RowParts.count(truth.length)];
            RowParts.run(
                    truth.length,
                    executor,
                    (part, from, to) -> parts[part] = weighing().add(from, to, threshold, above));
            WeightedCount sum = weighing();
            Arrays.stream(parts).forEach(sum::merge);
            return sum.table();
        }
        long[][] parts = new long[RowParts.count(truth.length)][3];
        RowParts.run(
                truth.length,
                executor,
                (part, from, to) ->
                        scores.confusion(truth, from, to, threshold, above, parts[part]));
        long[] sums = new long[3];
        for (long[] part : parts) {
            Arrays.setAll(sums, i -> sums[i] + part[i]);
        }
        return Confusion.ofSums(sums, truth.length);
    }

    /// Counts all rows for several thresholds in one pass, in place of what the tables held.
    ///
    /// @throws IllegalStateException if the rows are weighted: these tables hold whole rows
    public void count(ConfusionTallies tables) {
        checkUnweighted();
        tables.count(truth, scores, 0, truth.length);
    }

    /// The same with the help of an executor's threads.
    public void count(ConfusionTallies tables, Executor executor) {
        checkUnweighted();
        long[][] parts = new long[RowParts.count(truth.length)][2 * tables.size() + 2];
        RowParts.run(
                truth.length,
                executor,
                (part, from, to) -> scores.levels(truth, from, to, tables.cuts(), parts[part]));
        tables.set(parts);
    }

    private void checkUnweighted() {
        if (weights != null) {
            throw new IllegalStateException(
                    "the rows are weighted and the tables hold whole rows; ask at(threshold)");
        }
    }

    @Override
    public synchronized Ranking ranking() {
        if (!complete) {
            ranked().complete();
            complete = true;
        }
        return ranking;
    }

    /// The area is counted without sorting all rows, unless other metrics were asked for before.
    @Override
    public double auc() {
        return auc(null);
    }

    /// The same, on the calling thread and one of the executor.
    public synchronized double auc(Executor executor) {
        if (ranking != null) {
            return ranking.auc();
        }
        if (weights != null) {
            return ranked().auc();
        }
        Ranked order = scores.ranked(truth, executor);
        ranking = new Ranking(order, false);
        double auc = ranking.auc();
        order.use(null);
        return auc;
    }

    /// Says that standard errors of areas will be asked for, of which one walk finds what they need.
    ///
    /// @param ofAll not only that of the area under the ROC curve
    synchronized void expectErrors(boolean ofAll) {
        if (!complete && weights == null) {
            ranked().expectErrors(ofAll);
        }
    }

    /// The standard errors of losses of rows without weights.
    synchronized LossErrors lossErrors() {
        if (lossErrors == null) {
            lossErrors = LossErrors.of(truth, scores, 0, truth.length);
        }
        return lossErrors;
    }

    private Ranking ranked() {
        if (ranking == null) {
            ranking = new Ranking(cells(), isWeighted());
        }
        return ranking;
    }

    private CellSource cells() {
        return weights != null
                ? WeightedCells.of(truth, scores::at, weights)
                : scores.ranked(truth, null);
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
        if (weights != null) {
            return weightedLosses(clip).logLoss() / total;
        }
        BlockSum sum = new BlockSum();
        BlockLosses.addLogs(sum, new double[2], truth, scores, 0, truth.length, clip);
        return sum.total() / total;
    }

    @Override
    public double brier() {
        if (notProbabilities != null) {
            return Double.NaN;
        }
        if (weights != null) {
            return weightedLosses(0x1p-52).squaredError() / total;
        }
        BlockSum sum = new BlockSum();
        BlockLosses.addSquares(sum, truth, scores, 0, truth.length);
        return sum.total() / total;
    }

    /// As [#logLoss(double)], with the help of an executor's threads; the same number to the last
    /// bit. Weighted rows are left to the caller.
    public double logLoss(double clip, Executor executor) {
        BlockLosses.checkClip(clip);
        if (weights != null || notProbabilities != null) {
            return logLoss(clip);
        }
        double[] sums = BlockLosses.newSums(truth.length);
        RowParts.run(
                truth.length,
                executor,
                (part, from, to) -> BlockLosses.logs(sums, truth, scores, from, to, clip));
        return BlockSum.of(sums) / total;
    }

    /// As [#brier()], in the way of [#logLoss(double, Executor)].
    public double brier(Executor executor) {
        if (weights != null || notProbabilities != null) {
            return brier();
        }
        double[] sums = BlockLosses.newSums(truth.length);
        RowParts.run(
                truth.length,
                executor,
                (part, from, to) -> BlockLosses.squares(sums, truth, scores, from, to));
        return BlockSum.of(sums) / total;
    }

    private LossSweep weightedLosses(double clip) {
        LossSweep losses = new LossSweep(clip);
        Sweep.run(ranking().source(), new Cells(), losses);
        return losses;
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        return notProbabilities == null && total > 0
                ? calibrations.of(bins, this::newCalibration)
                : null;
    }

    /// As [#calibration(Calibration.Bins)], with the help of an executor's threads; the same numbers
    /// to the last bit. Weighted rows and bins between quantiles are left to the caller.
    public Calibration calibration(Calibration.Bins bins, Executor executor) {
        boolean ordered = weights != null || bins.needsOrder();
        return ordered || notProbabilities != null || total == 0
                ? calibration(bins)
                : calibrations.of(bins, b -> newCalibration(b, executor));
    }

    private Calibration newCalibration(Calibration.Bins bins, Executor executor) {
        ExactBins sums = bins.exact();
        RowParts.run(
                truth.length,
                executor,
                (part, from, to) -> {
                    ExactBins here = bins.exact();
                    here.add(truth, scores, from, to);
                    synchronized (sums) { // in any order: nothing is rounded
                        sums.merge(here);
                    }
                });
        return sums.calibration();
    }

    private Calibration newCalibration(Calibration.Bins bins) {
        if (weights != null || bins.needsOrder()) {
            return Calibration.of(ranking().source(), bins);
        }
        ExactBins sums = bins.exact();
        sums.add(truth, scores, 0, truth.length);
        return sums.calibration();
    }

    @Override
    public String toString() {
        return rows() + " rows, " + CellText.of(positives) + " positive";
    }
}
