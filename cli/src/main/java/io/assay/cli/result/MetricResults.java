package io.assay.cli.result;

import io.assay.Metric;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import java.util.List;
import java.util.function.Function;

/// Any metrics of any predictions, each under its name.
public final class MetricResults {
    private MetricResults() {}

    /// Puts those that are wanted.
    ///
    /// @param prefix stands before each name
    /// @param intervals what makes the intervals, or null
    public static <P> void put(
            Results results,
            String prefix,
            P predictions,
            List<Metric<P>> metrics,
            Intervals intervals) {
        List<Metric<P>> wanted = values(results, prefix, predictions, metrics);
        if (intervals != null) {
            put(results, prefix, wanted, intervals.of(predictions, wanted));
        }
    }

    /// The same of predictions whose units can be resampled by weighting them.
    ///
    /// @param units how many there are
    /// @param weighted the same predictions with a weight for each unit
    static <P> void put(
            Results results,
            String prefix,
            P predictions,
            List<Metric<P>> metrics,
            Intervals intervals,
            int units,
            Function<double[], P> weighted) {
        List<Metric<P>> wanted = values(results, prefix, predictions, metrics);
        if (intervals != null) {
            put(results, prefix, wanted, intervals.of(predictions, wanted, units, weighted));
        }
    }

    private static <P> List<Metric<P>> values(
            Results results, String prefix, P predictions, List<Metric<P>> metrics) {
        for (Metric<P> metric : metrics) {
            String key = prefix + metric.name();
            if (results.wants(key)) {
                results.put(key, metric.of(predictions));
            } else {
                results.offer(key);
            }
        }
        return metrics.stream().filter(metric -> results.wants(prefix + metric.name())).toList();
    }

    private static <P> void put(
            Results results, String prefix, List<Metric<P>> metrics, List<Estimate> estimates) {
        for (int i = 0; i < metrics.size(); i++) {
            results.interval(prefix + metrics.get(i).name(), estimates.get(i));
        }
    }
}
