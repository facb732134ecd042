package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Undefined;
import io.assay.cli.request.CompareRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.NearestName;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which metrics models are compared by.
final class Questions {
    private static final List<String> USUAL =
            List.of("accuracy", "f1", "mcc", "roc_auc", "average_precision");
    private static final List<String> OF_PROBABILITIES = List.of("log_loss", "brier");

    private static final List<String> USUAL_OF_CLASSES = List.of("accuracy", "f1_macro", "mcc");
    private static final List<String> OF_CLASS_PROBABILITIES =
            List.of("log_loss", "roc_auc_ovr_macro");

    private Questions() {}

    /// The metrics that were asked for, or the usual ones; those with a margin always.
    static List<Metric<BinarySample>> of(CompareRequest request, List<Contestant> models) {
        Set<String> keys = new LinkedHashSet<>(request.metrics());
        if (keys.isEmpty()) {
            keys.addAll(USUAL);
            if (models.stream().allMatch(m -> m.rows().notProbabilities() == null)) {
                keys.addAll(OF_PROBABILITIES);
            }
            keys.addAll(request.margins().keySet());
        }
        List<Metric<BinarySample>> all = Metrics.binary(request.reading().threshold());
        List<Metric<BinarySample>> wanted = new ArrayList<>();
        for (String key : keys) {
            wanted.add(find(all, key));
        }
        return wanted;
    }

    /// The same over several classes.
    static List<Metric<ClassSample>> ofClasses(
            CompareRequest request, List<ClassPredictions> models) {
        Set<String> keys = new LinkedHashSet<>(request.metrics());
        if (keys.isEmpty()) {
            keys.addAll(USUAL_OF_CLASSES);
            if (models.stream().allMatch(m -> m.probabilities() != null)) {
                keys.addAll(OF_CLASS_PROBABILITIES);
            }
            keys.addAll(request.margins().keySet());
        }
        List<Metric<ClassSample>> all = ClassMetrics.all(Undefined.NAN);
        List<Metric<ClassSample>> wanted = new ArrayList<>();
        for (String key : keys) {
            wanted.add(find(all, key, "multiclass"));
        }
        return wanted;
    }

    static Metric<BinarySample> find(List<Metric<BinarySample>> all, String key) {
        return find(all, key, "binary");
    }

    private static <S> Metric<S> find(List<Metric<S>> all, String key, String task) {
        return all.stream()
                .filter(metric -> metric.name().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(
                                "there is no metric "
                                        + InputException.quote(key)
                                        + " for a "
                                        + task
                                        + " task"
                                        + NearestName.of(
                                                        key,
                                                        all.stream().map(Metric::name).toList())
                                                .map(name -> "; did you mean " + name + "?")
                                                .orElse("")));
    }
}
