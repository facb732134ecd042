package io.assay.learn.curve;

import io.assay.Interval;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.learn.Table;
import io.assay.split.FoldScores;
import io.assay.split.Splits;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// What came of a cross-validation: the metric on each fold, and all predictions.
///
/// @param <P> what the metric is computed from
public final class CrossValidated<P> {
    private final Splits splits;
    private final Table table;
    private final Scoring<P> scoring;
    private final Tested[] tested;
    private final FoldScores folds;

    CrossValidated(Splits splits, Table table, Scoring<P> scoring, Tested[] tested) {
        this.splits = splits;
        this.table = table;
        this.scoring = scoring;
        this.tested = tested;
        Iterator<Tested> each = List.of(tested).iterator();
        folds =
                FoldScores.of(
                                splits,
                                scoring.metric(),
                                split -> {
                                    Tested one = each.next();
                                    return read(one.rows(), one.predicted());
                                })
                        .pooled(scoring.metric().of(together()));
    }

    private P read(int[] rows, double[] predicted) {
        return scoring.reading().read(table.rows(rows), predicted);
    }

    /// The metric on the rows that each split tested, and on all of them together.
    public FoldScores folds() {
        return folds;
    }

    /// The metric on the rows that each split trained on.
    ///
    /// @throws IllegalStateException if they were not predicted
    public FoldScores training() {
        if (tested[0].training() == null) {
            throw new IllegalStateException(
                    "training rows were not predicted; ask CrossValidation.withTraining()");
        }
        Iterator<Tested> each = List.of(tested).iterator();
        return FoldScores.of(
                splits,
                scoring.metric(),
                split -> read(split.train().toArray(), each.next().training()));
    }

    /// The metric on all out-of-fold predictions together, with its interval, which takes the models of
    /// the folds as given. Without interval where a row was tested several times.
    ///
    /// @param level the share of samples in which the interval covers the expected value, such as 0.95
    public Estimate pooled(double level) {
        return pooled(Intervals.at(level));
    }

    /// The same with a way to intervals of yours, such as one that resamples.
    public Estimate pooled(Intervals intervals) {
        if (Arrays.stream(counts()).anyMatch(count -> count > 1)) {
            return new Estimate(
                    folds.pooled(),
                    Interval.undefined(intervals.level()),
                    "none",
                    "rows were tested several times");
        }
        return intervals.of(together(), scoring.metric());
    }

    private P together() {
        int[] rows = Arrays.stream(tested).flatMapToInt(t -> Arrays.stream(t.rows())).toArray();
        double[] all =
                Arrays.stream(tested).flatMapToDouble(t -> Arrays.stream(t.predicted())).toArray();
        return read(rows, all);
    }

    /// The prediction for each row of the table by models that did not see it, as a model writes them:
    /// a number or K probabilities a row. The mean where a row was tested several times, NaN where never.
    public double[] outOfFold() {
        int outputs = table.target().outputs();
        double[] all = new double[table.rows() * outputs];
        for (Tested one : tested) {
            for (int i = 0; i < one.rows().length; i++) {
                for (int k = 0; k < outputs; k++) {
                    all[one.rows()[i] * outputs + k] += one.predicted()[i * outputs + k];
                }
            }
        }
        int[] counts = counts();
        for (int i = 0; i < all.length; i++) {
            all[i] /= counts[i / outputs]; // 0/0 is NaN
        }
        return all;
    }

    private int[] counts() {
        int[] counts = new int[table.rows()];
        for (Tested one : tested) {
            for (int row : one.rows()) {
                counts[row]++;
            }
        }
        return counts;
    }

    /// As [FoldScores#toString()].
    @Override
    public String toString() {
        return folds.toString();
    }
}
