package io.assay.cli.result;

import io.assay.Metric;
import io.assay.compare.Proportion;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassReport;
import io.assay.multiclass.ClassSample;
import io.assay.multiclass.ConfusionMatrix;
import java.util.Map;

/// The metrics over several classes: arrays per class and matrices, then single numbers.
public final class ClassResults {
    private static final double LEVEL = 0.95;

    private ClassResults() {}

    /// Puts everything that is wanted.
    public static void put(Results results, ClassSample sample, boolean weighted) {
        ClassReport report = ClassReport.of(sample, results.policy());
        report.values().forEach((key, value) -> results.put(key, entry(value)));
        for (Map.Entry<String, String> reason : report.reasons().entrySet()) {
            results.why(reason.getKey(), reason.getValue());
        }
        for (Metric<ClassSample> metric : ClassMetrics.all(results.policy())) {
            if (results.wants(metric.name())) {
                results.put(metric.name(), metric.of(sample));
            }
        }
        if (!weighted) {
            putIntervals(results, sample.confusion());
        }
    }

    private static Entry entry(Object value) {
        if (value instanceof Long count) {
            return new Entry.Count(count);
        }
        if (value instanceof int[] classes) {
            return new Entry.Classes(classes);
        }
        return value instanceof double[] perClass
                ? new Entry.Numbers(perClass)
                : new Entry.Matrix((double[][]) value);
    }

    private static void putIntervals(Results results, ConfusionMatrix matrix) {
        double right = 0;
        for (int c = 0; c < matrix.classes(); c++) {
            right += matrix.count(c, c);
        }
        results.interval("accuracy", new Proportion(right, matrix.total()).wilson(LEVEL));
    }
}
