package io.assay.learn.golden;

import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.learn.Table;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.regression.RealMetrics;
import java.util.List;
import java.util.stream.IntStream;

/// The scores of predictions by their golden names.
final class LearnerScores {
    private static final List<String> HIGHER = List.of("accuracy", "balanced_accuracy", "r2");

    private LearnerScores() {}

    /// Whether more is better.
    static boolean isHigher(String metric) {
        return HIGHER.contains(metric) || metric.startsWith("roc_auc");
    }

    static double of(String metric, Table test, double[] predicted) {
        if (!test.target().isClasses()) {
            var real = Predictions.real(test.numbers(), predicted);
            return named(RealMetrics.all(Undefined.ZERO), metric).number(real);
        }
        int classes = test.classes().size();
        if (metric.equals("roc_auc")) {
            double[] second =
                    IntStream.range(0, test.rows())
                            .mapToDouble(i -> predicted[2 * i + 1])
                            .toArray();
            return Metrics.AUC.number(Predictions.binary(test.labels(), second));
        }
        var rows = ClassPredictions.of(test.labels(), predicted, classes);
        return named(ClassMetrics.all(Undefined.ZERO), metric).number(rows);
    }

    private static <P> Metric<P> named(List<Metric<P>> all, String name) {
        return all.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }
}
