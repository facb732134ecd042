package io.assay.learn.boost;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Value;
import io.assay.learn.Table;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.regression.RealPredictions;
import java.util.function.Function;

/// When to stop adding trees: when a metric over rows that were not learned from has not become better
/// for some rounds. The model then ends with the best round.
public final class EarlyStopping {
    private final Table validation;
    private final String name;
    private final Function<double[], Value> metric;
    private final boolean isHigherBetter;
    private final int patience;

    private EarlyStopping(
            Table validation, Metric<?> named, Function<double[], Value> metric, int patience) {
        if (named.direction() == Metric.Direction.NEITHER) {
            throw new IllegalArgumentException(
                    "the metric " + named.name() + " has no better side; expected one that has");
        }
        if (patience < 1) {
            throw new IllegalArgumentException("patience is " + patience + "; expected at least 1");
        }
        this.validation = validation;
        this.name = named.name();
        this.metric = metric;
        this.patience = patience;
        isHigherBetter = named.direction() == Metric.Direction.HIGHER;
    }

    /// By a metric of two classes; the second is the positive one.
    ///
    /// @param validation of the same columns and target as the table to be learned from; its weights
    ///     count
    /// @param patience how many rounds may pass without a better value
    public static EarlyStopping binary(
            Table validation, Metric<BinarySample> metric, int patience) {
        demand(validation, metric, validation.classes().size() == 2, "two classes");
        byte[] truth = new byte[validation.rows()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) validation.label(i);
        }
        double[] weights = weights(validation);
        return new EarlyStopping(
                validation,
                metric,
                predicted -> {
                    double[] scores = new double[truth.length];
                    for (int i = 0; i < scores.length; i++) {
                        scores[i] = predicted[2 * i + 1];
                    }
                    var sample = Predictions.binary(truth, scores);
                    return metric.of(weights == null ? sample : sample.weighted(weights));
                },
                patience);
    }

    /// By a metric of several classes.
    public static EarlyStopping classes(
            Table validation, Metric<ClassSample> metric, int patience) {
        demand(validation, metric, !validation.classes().isEmpty(), "classes");
        int[] truth = validation.labels();
        double[] weights = weights(validation);
        return new EarlyStopping(
                validation,
                metric,
                predicted -> {
                    var sample = ClassPredictions.of(truth, predicted, validation.classes());
                    return metric.of(weights == null ? sample : sample.weighted(weights));
                },
                patience);
    }

    /// By a metric of numbers.
    public static EarlyStopping numbers(
            Table validation, Metric<RealPredictions> metric, int patience) {
        boolean isNumber = validation.target() != null && validation.classes().isEmpty();
        demand(validation, metric, isNumber, "a number");
        double[] truth = validation.numbers();
        double[] weights = weights(validation);
        return new EarlyStopping(
                validation,
                metric,
                predicted -> {
                    var sample = RealPredictions.of(truth, predicted);
                    return metric.of(weights == null ? sample : sample.weighted(weights));
                },
                patience);
    }

    private static void demand(Table rows, Metric<?> metric, boolean fits, String wanted) {
        if (!fits) {
            int classes = rows.classes().size();
            throw new IllegalArgumentException(
                    "the validation rows have "
                            + (rows.target() == null
                                    ? "no target"
                                    : "the target "
                                            + rows.target().name()
                                            + ", which "
                                            + (classes == 0
                                                    ? "is a number"
                                                    : "has " + classes + " classes"))
                            + "; expected one of "
                            + wanted
                            + " for the metric "
                            + metric.name());
        }
    }

    private static double[] weights(Table table) {
        double[] weights = new double[table.rows()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = table.weight(i);
        }
        return table.isWeighted() ? weights : null;
    }

    Table validation() {
        return validation;
    }

    int patience() {
        return patience;
    }

    /// The metric of predictions as a model writes them; NaN where there is none.
    double value(double[] predicted) {
        return metric.apply(predicted).value();
    }

    /// The same of the first round, after which there is nothing to stop by unless it is defined.
    double first(double[] predicted) {
        Value value = metric.apply(predicted);
        if (!value.isDefined()) {
            throw new IllegalArgumentException(
                    "the metric "
                            + name
                            + " of the validation rows is undefined after the first round: "
                            + value.reason()
                            + "; expected one that can tell rounds apart");
        }
        return value.value();
    }

    /// Whether a value is better than another; none is not.
    boolean isBetter(double value, double than) {
        return isHigherBetter ? value > than : value < than;
    }
}
