package io.assay.cli.train;

import io.assay.Interval;
import io.assay.Metric;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.curve.CrossValidation;
import io.assay.resample.Bootstrap;
import io.assay.split.FoldScores;
import io.assay.split.Split;
import io.assay.split.Splits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/// A cross-validation: every row predicted by a model that has not seen it.
///
/// @param folds which rows were tested together
/// @param rows that were tested, rising: all of them but for windows of time
/// @param outputs of these rows
/// @param scores of each metric, fold by fold
/// @param means of each metric: where its mean over folds would lie, within the metric's range
/// @param pooled of each metric on all rows together, with its interval
public record OutOfFold(
        Splits folds,
        int[] rows,
        double[] outputs,
        List<FoldScores> scores,
        List<Interval> means,
        List<Estimate> pooled) {
    private static final double LEVEL = 0.95;
    private static final int REPLICATES = 500;

    /// Trains a model for each split.
    public static OutOfFold of(
            Table table, Learner learner, Splits splits, long seed, Executor executor) {
        return of(Yardstick.of(table.target()), table, learner, splits, seed, executor);
    }

    private static <P> OutOfFold of(
            Yardstick<P> yardstick,
            Table table,
            Learner learner,
            Splits splits,
            long seed,
            Executor executor) {
        double[] outputs =
                CrossValidation.of(splits, seed)
                        .on(executor)
                        .run(learner, table, yardstick.first())
                        .outOfFold();
        List<P> tested = new ArrayList<>();
        boolean[] isTested = new boolean[table.rows()];
        for (Split split : splits) {
            int[] test = split.test().toArray();
            tested.add(
                    yardstick.of(
                            table.rows(test), picked(outputs, test, table.target().outputs())));
            for (int row : test) {
                isTested[row] = true;
            }
        }
        List<FoldScores> scores = new ArrayList<>();
        List<Interval> means = new ArrayList<>();
        for (Metric<P> metric : yardstick.metrics()) {
            scores.add(FoldScores.of(splits, metric, split -> tested.get((int) split.number())));
            means.add(mean(scores.getLast(), metric));
        }
        int[] rows = IntStream.range(0, isTested.length).filter(i -> isTested[i]).toArray();
        double[] known = picked(outputs, rows, table.target().outputs());
        return new OutOfFold(
                splits,
                rows,
                known,
                scores,
                means,
                estimates(yardstick, table.rows(rows), known, seed));
    }

    /// The corrected interval of the mean, within the range of the metric.
    static Interval mean(FoldScores scores, Metric<?> metric) {
        return scores.interval(LEVEL).within(metric.low(), metric.high());
    }

    /// The outputs of some rows.
    static double[] picked(double[] outputs, int[] rows, int width) {
        double[] some = new double[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(outputs, rows[i] * width, some, i * width, width);
        }
        return some;
    }

    /// Each metric of outputs for the rows of a table, with its interval.
    public static <P> List<Estimate> estimates(
            Yardstick<P> yardstick, Table table, double[] outputs, long seed) {
        return Intervals.at(LEVEL)
                .resampling(Bootstrap.of(REPLICATES, seed))
                .of(yardstick.of(table, outputs), yardstick.metrics());
    }
}
