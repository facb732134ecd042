package io.assay.learn.ensemble;

import io.assay.Metric;
import io.assay.Value;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;

/// How [Voting] finds weights from predictions of rows that were held out.
@FunctionalInterface
interface Weighing {

    /// Weights of the models, with sum 1.
    ///
    /// @param predictions of each model
    /// @param tested the rows they are of
    double[] weights(double[][] predictions, Table tested);

    /// Those of least log loss, or squared error.
    static Weighing fitted() {
        return (predictions, tested) -> {
            double[] counts = tested.isWeighted() ? new double[tested.rows()] : null;
            for (int i = 0; counts != null && i < counts.length; i++) {
                counts[i] = tested.weight(i);
            }
            int classes = tested.classes().size();
            return tested.target().isClasses()
                    ? WeightFit.logLoss(predictions, tested.labels(), classes, counts)
                    : WeightFit.squaredError(predictions, tested.numbers(), counts);
        };
    }

    /// Those of greedy selection by a metric.
    static Weighing greedy(int rounds, Scoring<?> scoring) {
        Metric.Direction direction = scoring.metric().direction();
        if (direction == Metric.Direction.NEITHER) {
            throw new IllegalArgumentException(
                    "the metric "
                            + scoring.metric().name()
                            + " has no better side; expected one that has");
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + "; expected at least 1");
        }
        double sign = direction == Metric.Direction.LOWER ? 1 : -1;
        return (predictions, tested) -> {
            demand(scoring, predictions, tested);
            return WeightFit.greedy(
                    predictions, rounds, mean -> sign * scoring.of(tested, mean).value());
        };
    }

    /// Refuses a metric that is undefined for all models, as there would be nothing to choose by.
    private static void demand(Scoring<?> scoring, double[][] predictions, Table tested) {
        Value value = null;
        for (int m = 0; m < predictions.length; m++) {
            value = scoring.of(tested, predictions[m]);
            if (value.isDefined()) {
                return;
            }
        }
        throw new IllegalArgumentException(
                "the metric "
                        + scoring.metric().name()
                        + " is undefined on the rows held out: "
                        + value.reason());
    }
}
