package io.assay.cli.result;

import io.assay.BinarySample;
import io.assay.Confusion;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.interval.Intervals;

/// The metrics of two predicted classes; what needs scores is undefined.
public final class HardResults {
    private static final String WHY = "classes are predicted, not scores";

    private HardResults() {}

    /// Puts everything that is wanted.
    ///
    /// @param truth 1 for the positive class
    /// @param predicted 1 for the positive class
    /// @param weight a weight per row, or null
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results, int[] truth, int[] predicted, double[] weight, Intervals intervals) {
        double[] cells = new double[4];
        long positives = 0;
        for (int i = 0; i < truth.length; i++) {
            cells[2 * truth[i] + predicted[i]] += weight == null ? 1 : weight[i];
            positives += truth[i];
        }
        Confusion counts = new Confusion(cells[3], cells[1], cells[2], cells[0]);
        results.count("n", truth.length);
        results.count("n_positive", positives);
        BinaryResults.putTable(results, "", counts);
        for (Metric<BinarySample> metric : Metrics.binary(0)) {
            if (!BinaryResults.isRate(metric.name())) {
                results.put(metric.name(), Double.NaN, WHY);
            }
        }
        BinaryResults.putAccuracyIntervals(results, counts, weight != null);
        if (weight == null && intervals != null) {
            BinaryResults.putIntervals(results, "", counts, intervals);
        }
    }
}
