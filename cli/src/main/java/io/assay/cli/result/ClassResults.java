package io.assay.cli.result;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Rate;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassReport;
import io.assay.multiclass.ClassSample;
import io.assay.multiclass.ConfusionMatrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The metrics over several classes: arrays per class and matrices, then single numbers.
public final class ClassResults {
    private static final int MOST_CLASSES = 100;
    private static final Map<String, Rate> RATES = new LinkedHashMap<>();
    private static final Map<String, Metric<BinarySample>> AREAS = new LinkedHashMap<>();

    // In the order of the report, which must not change from run to run as that of Map.of does.
    static {
        RATES.put("precision_per_class", Rate.PRECISION);
        RATES.put("recall_per_class", Rate.RECALL);
        RATES.put("f1_per_class", Rate.F1);
        RATES.put("jaccard_per_class", Rate.JACCARD);
        RATES.put("specificity_per_class", Rate.SPECIFICITY);
        AREAS.put("roc_auc_per_class", Metrics.AUC);
        AREAS.put("average_precision_per_class", Metrics.AVERAGE_PRECISION);
    }

    private ClassResults() {}

    /// Puts everything that is wanted.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results, ClassSample sample, boolean weighted, Intervals intervals) {
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
        if (!weighted && intervals != null) {
            putIntervals(results, sample, intervals);
            putClassIntervals(results, sample, intervals);
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

    private static void putIntervals(Results results, ClassSample sample, Intervals intervals) {
        List<Metric<ClassSample>> wanted =
                ClassMetrics.all(results.policy()).stream()
                        .filter(metric ->
                                results.entries().get(metric.name()) instanceof Entry.Number)
                        .toList();
        List<Estimate> estimates = intervals.of(sample, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            results.interval(wanted.get(i).name(), estimates.get(i));
        }
    }

    /// Rates of every class; areas take a sort per class, which is left out for very many.
    private static void putClassIntervals(
            Results results, ClassSample sample, Intervals intervals) {
        ConfusionMatrix matrix = sample.confusion();
        RATES.forEach((key, rate) -> {
            if (results.entries().get(key) instanceof Entry.Numbers) {
                results.intervals(key, each(matrix, c -> intervals.of(rate, matrix.of(c))));
            }
        });
        if (sample.probabilities() == null || matrix.classes() > MOST_CLASSES) {
            return;
        }
        AREAS.forEach((key, area) -> {
            if (results.entries().get(key) instanceof Entry.Numbers) {
                results.intervals(
                        key,
                        each(matrix, c -> intervals.of(sample.probabilities().oneVsRest(c), area)));
            }
        });
    }

    private static List<Estimate> each(ConfusionMatrix matrix, IntFunction<Estimate> estimate) {
        return IntStream.range(0, matrix.classes()).mapToObj(estimate).toList();
    }
}
