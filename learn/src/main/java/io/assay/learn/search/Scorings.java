package io.assay.learn.search;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.multiclass.ClassMetrics;
import io.assay.regression.RealMetrics;
import io.assay.resample.Bootstrap;
import io.assay.split.FoldScores;
import io.assay.split.Splits;
import io.assay.tune.Goal;
import java.util.Iterator;
import java.util.List;

/// What a search does with a metric.
final class Scorings {
    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 2_000;

    private Scorings() {}

    /// What goes without saying: accuracy for classes, R² for numbers.
    static Scoring<?> natural(Table table) {
        return table.target() != null && table.target().isClasses()
                ? Scoring.classes(ClassMetrics.onLabels(Undefined.NAN).get(0))
                : Scoring.numbers(RealMetrics.r2(Undefined.NAN));
    }

    static Goal goal(Metric<?> metric) {
        if (metric.direction() == Metric.Direction.NEITHER) {
            throw new IllegalArgumentException(
                    "scoring is "
                            + metric.name()
                            + ", of which neither more nor less is better; expected a metric to search"
                            + " by");
        }
        return metric.direction() == Metric.Direction.HIGHER ? Goal.MAXIMIZE : Goal.MINIMIZE;
    }

    /// The metric on each outer split of models that were made for them.
    static <P> FoldScores outer(Scoring<P> scoring, Table table, Splits outer, List<Found> made) {
        Iterator<Found> each = made.iterator();
        return FoldScores.of(
                outer,
                scoring.metric(),
                split -> {
                    Table test = table.rows(split.test().toArray());
                    return scoring.reading().read(test, predicted(each.next().model(), test));
                });
    }

    /// The metric of a model on rows, with its interval.
    static <P> Estimate estimate(Scoring<P> scoring, Model model, Table rows, long seed) {
        P sample = scoring.reading().read(rows, predicted(model, rows));
        return Intervals.at(LEVEL)
                .resampling(Bootstrap.of(RESAMPLES, seed))
                .of(sample, scoring.metric());
    }

    private static double[] predicted(Model model, Table rows) {
        double[] predicted = new double[rows.rows() * rows.target().outputs()];
        model.predict(rows, predicted);
        return predicted;
    }
}
