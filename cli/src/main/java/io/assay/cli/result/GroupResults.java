package io.assay.cli.result;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.slice.Slices;
import java.util.List;
import java.util.Set;

/// Metrics on the rows of each group, under `group.NAME.`: the main ones, or those asked for.
public final class GroupResults {
    private static final Set<String> MAIN =
            Set.of("accuracy", "precision", "recall", "fpr", "selection_rate", "roc_auc");

    private GroupResults() {}

    /// The metrics that groups are held against each other by.
    public static List<Metric<BinarySample>> metrics(Results results, double threshold) {
        return Metrics.binary(threshold).stream()
                .filter(metric ->
                        results.isAll()
                                ? MAIN.contains(metric.name())
                                : results.wants(metric.name()))
                .toList();
    }

    /// Puts the metrics of every group.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results,
            Slices slices,
            List<Metric<BinarySample>> metrics,
            Intervals intervals) {
        for (int g = 0; g < slices.names().size(); g++) {
            String prefix = "group." + slices.names().get(g) + ".";
            BinaryPredictions rows = slices.rows().get(g);
            results.count(prefix + "n", rows.rows());
            for (Metric<BinarySample> metric : metrics) {
                results.put(prefix + metric.name(), metric.of(rows));
            }
            if (intervals != null && !rows.isWeighted()) {
                putIntervals(results, prefix, rows, metrics, intervals);
            }
        }
    }

    private static void putIntervals(
            Results results,
            String prefix,
            BinaryPredictions rows,
            List<Metric<BinarySample>> metrics,
            Intervals intervals) {
        List<Estimate> estimates = intervals.of((BinarySample) rows, metrics);
        for (int i = 0; i < metrics.size(); i++) {
            results.interval(prefix + metrics.get(i).name(), estimates.get(i));
        }
    }
}
