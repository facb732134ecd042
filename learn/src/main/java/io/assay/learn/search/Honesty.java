package io.assay.learn.search;

import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.tune.Goal;
import io.assay.tune.result.WinnerScore;
import java.util.List;
import java.util.stream.IntStream;

/// What the best of several learners is honestly worth, from out-of-fold predictions that were kept: for
/// searches of your own making. [Found#honest] is that of a [Search].
///
/// @param <P> what the metric is computed from
public final class Honesty<P> {
    private final Scoring<P> scoring;
    private final Table tested;
    private final double[][] predictions;
    private final int outputs;

    private Honesty(Scoring<P> scoring, Table table, List<double[]> outOfFold) {
        this.scoring = scoring;
        outputs = table.target().outputs();
        double[] any = outOfFold.get(0);
        int[] rows =
                IntStream.range(0, table.rows())
                        .filter(row -> !Double.isNaN(any[row * outputs]))
                        .toArray();
        tested = table.rows(rows);
        predictions = new double[outOfFold.size()][rows.length * outputs];
        for (int c = 0; c < predictions.length; c++) {
            double[] all = outOfFold.get(c);
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(all, rows[i] * outputs, predictions[c], i * outputs, outputs);
            }
        }
    }

    /// Repeats the choice on resamples of the rows and scores each winner on the rows left out, as
    /// [WinnerScore] says. Nothing is fitted.
    ///
    /// @param outOfFold the predictions of each learner that was compared, over the same folds, as
    ///     [io.assay.learn.curve.CrossValidated#outOfFold] gives them
    /// @param resamples at least 20; 500 for an interval
    /// @param level of the interval, in (0, 1)
    /// @param seed of the resamples
    public static <P> WinnerScore of(
            Scoring<P> scoring,
            Table table,
            List<double[]> outOfFold,
            int resamples,
            double level,
            long seed) {
        if (outOfFold.isEmpty()) {
            throw new IllegalArgumentException("outOfFold is empty; expected predictions");
        }
        Goal goal = Scorings.goal(scoring.metric());
        Honesty<P> honesty = new Honesty<>(scoring, table, outOfFold);
        return WinnerScore.of(
                outOfFold.size(),
                honesty.tested.rows(),
                honesty::score,
                goal,
                resamples,
                level,
                seed);
    }

    private double score(int candidate, int[] counts) {
        int[] rows = drawn(counts);
        double[] predicted = new double[rows.length * outputs];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(
                    predictions[candidate], rows[i] * outputs, predicted, i * outputs, outputs);
        }
        return scoring.of(tested.rows(rows), predicted).value();
    }

    private static int[] drawn(int[] counts) {
        int[] rows = new int[IntStream.of(counts).sum()];
        int at = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int i = 0; i < counts[row]; i++) {
                rows[at++] = row;
            }
        }
        return rows;
    }
}
