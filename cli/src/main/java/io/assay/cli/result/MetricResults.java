package io.assay.cli.result;

import io.assay.Metric;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import java.util.List;

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
        List<Metric<P>> wanted =
                metrics.stream().filter(metric -> results.wants(prefix + metric.name())).toList();
        for (Metric<P> metric : metrics) {
            String key = prefix + metric.name();
            if (results.wants(key)) {
                results.put(key, metric.of(predictions));
            } else {
                results.offer(key);
            }
        }
        if (intervals == null) {
            return;
        }
        List<Estimate> estimates = intervals.of(predictions, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            results.interval(prefix + wanted.get(i).name(), estimates.get(i));
        }
    }
}
