package io.assay.learn.curve;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Value;
import io.assay.learn.Table;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.regression.RealPredictions;

/// A metric, and how what a model predicts becomes what the metric is computed from. Weights of rows
/// count.
///
/// ```java
/// Scoring.binary(Metrics.AUC);
/// Scoring.numbers(RealMetrics.RMSE);
/// ```
///
/// @param <P> what the metric is computed from
/// @param metric any of the library, or one of yours
/// @param reading makes the metric's input
public record Scoring<P>(Metric<P> metric, Reading<P> reading) {

    /// Makes of rows and predictions what a metric is computed from.
    ///
    /// @param <P> what that is
    @FunctionalInterface
    public interface Reading<P> {
        /// The metric's input.
        ///
        /// @param rows with their target
        /// @param predicted as [io.assay.learn.Model#predict] writes it
        P read(Table rows, double[] predicted);
    }

    /// Of two classes, the second being the positive one: its probability is the score.
    public static Scoring<BinarySample> binary(Metric<BinarySample> metric) {
        return new Scoring<>(metric, Scoring::twoClasses);
    }

    private static BinarySample twoClasses(Table rows, double[] predicted) {
        if (rows.classes().size() != 2) {
            throw new IllegalArgumentException(
                    "the target has " + rows.classes().size() + " classes; expected two");
        }
        byte[] truth = new byte[rows.rows()];
        double[] scores = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) rows.label(i);
            scores[i] = predicted[2 * i + 1];
        }
        BinaryPredictions all = Predictions.binary(truth, scores);
        return rows.isWeighted() ? all.weighted(weights(rows)) : all;
    }

    /// Of any number of classes.
    public static Scoring<ClassSample> classes(Metric<ClassSample> metric) {
        return new Scoring<>(metric, Scoring::manyClasses);
    }

    private static ClassSample manyClasses(Table rows, double[] predicted) {
        if (rows.classes().isEmpty()) {
            throw new IllegalArgumentException("the target is a number; expected classes");
        }
        ClassPredictions all = ClassPredictions.of(rows.labels(), predicted, rows.classes());
        return rows.isWeighted() ? all.weighted(weights(rows)) : all;
    }

    /// Of a number.
    public static Scoring<RealPredictions> numbers(Metric<RealPredictions> metric) {
        return new Scoring<>(metric, Scoring::real);
    }

    private static RealPredictions real(Table rows, double[] predicted) {
        if (!rows.classes().isEmpty()) {
            throw new IllegalArgumentException("the target has classes; expected a number");
        }
        RealPredictions all = Predictions.real(rows.numbers(), predicted);
        return rows.isWeighted() ? all.weighted(weights(rows)) : all;
    }

    private static double[] weights(Table rows) {
        double[] weights = new double[rows.rows()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rows.weight(i);
        }
        return weights;
    }

    /// The value of the metric, or the reason why there is none.
    public Value of(Table rows, double[] predicted) {
        return metric.of(reading.read(rows, predicted));
    }
}
