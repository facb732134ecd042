package io.assay.cli.train;

import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Undefined;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.curve.Scoring;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassSample;
import io.assay.regression.RealMetrics;
import java.util.List;
import java.util.stream.Stream;

/// What predictions of a kind of target are measured by.
///
/// @param <P> what the metrics are computed from
/// @param scorings the first one decides; all are shown in this order
public record Yardstick<P>(List<Scoring<P>> scorings) {
    private static final List<String> OF_CLASSES =
            List.of("log_loss", "accuracy", "f1_macro", "roc_auc_ovr_macro");

    /// The one for a target.
    public static Yardstick<?> of(Target target) {
        if (!target.isClasses()) {
            return new Yardstick<>(
                    Stream.of(RealMetrics.RMSE, RealMetrics.MAE, RealMetrics.r2(Undefined.NAN))
                            .map(Scoring::numbers)
                            .toList());
        }
        return target.classes().size() == 2
                ? new Yardstick<>(
                        Stream.of(
                                        Metrics.AUC,
                                        Metrics.LOG_LOSS,
                                        Metrics.BRIER,
                                        Metrics.accuracy(0.5))
                                .map(Scoring::binary)
                                .toList())
                : new Yardstick<>(classes());
    }

    private static List<Scoring<ClassSample>> classes() {
        List<Metric<ClassSample>> all = ClassMetrics.all(Undefined.NAN);
        return OF_CLASSES.stream()
                .map(name ->
                        all.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow())
                .map(Scoring::classes)
                .toList();
    }

    /// What is made small where weights are sought: log loss, or the root of the mean squared error.
    Scoring<P> loss() {
        return scorings.stream()
                .filter(scoring -> scoring.metric().direction() == Metric.Direction.LOWER)
                .findFirst()
                .orElseThrow();
    }

    /// What decides.
    Scoring<P> first() {
        return scorings.getFirst();
    }

    /// All metrics.
    public List<Metric<P>> metrics() {
        return scorings.stream().map(Scoring::metric).toList();
    }

    /// What the metrics are computed from, of outputs for the rows of a table.
    P of(Table rows, double[] outputs) {
        return first().reading().read(rows, outputs);
    }
}
