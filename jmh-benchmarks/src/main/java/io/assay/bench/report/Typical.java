package io.assay.bench.report;

import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The median of a row's iterations: one iteration that another process disturbed moves the mean as
/// far as it likes, and the median hardly.
///
/// @param median in the unit of the results
/// @param error half the width of the narrowest 95 % interval of the median from order statistics
///     (H. David, H. Nagaraja, Order Statistics, 2003, 7.1); of fewer than 6 iterations half the
///     distance of the smallest from the largest, NaN of one
record Typical(double median, double error) {

    /// Of the iterations of all forks, or what JMH itself makes of them when the file does not list
    /// them.
    static Typical of(JsonNode metric) {
        double[] iterations =
                StreamSupport.stream(metric.path("rawData").spliterator(), false)
                        .flatMapToDouble(Typical::numbers)
                        .sorted()
                        .toArray();
        return iterations.length == 0
                ? new Typical(
                        metric.path("score").asDouble(Double.NaN),
                        metric.path("scoreError").asDouble(Double.NaN))
                : of(iterations);
    }

    private static DoubleStream numbers(JsonNode fork) {
        return StreamSupport.stream(fork.spliterator(), false).mapToDouble(JsonNode::asDouble);
    }

    /// @param sorted in rising order, not empty
    static Typical of(double... sorted) {
        int n = sorted.length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        int outside = outside(n);
        return new Typical(
                median, n == 1 ? Double.NaN : (sorted[n - 1 - outside] - sorted[outside]) / 2);
    }

    /// How many at each end can be left out: the median is beyond them with a chance of 2.5 % at most.
    private static int outside(int n) {
        double chance = Math.pow(0.5, n);
        double beyond = chance;
        int k = 0;
        while (k < (n - 1) / 2 && beyond + chance * (n - k) / (k + 1) <= 0.025) {
            chance *= (double) (n - k) / (k + 1);
            beyond += chance;
            k++;
        }
        return k;
    }
}
