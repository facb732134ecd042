package io.assay.bench.latency;

import org.HdrHistogram.Histogram;

/// What a histogram of nanoseconds says.
///
/// @param count how many times were recorded
/// @param p50 the median
/// @param p99 what one in a hundred exceeds
/// @param p999 what one in a thousand exceeds
/// @param max the longest
record Percentiles(long count, long p50, long p99, long p999, long max) {

    static Histogram newHistogram() {
        return new Histogram(100_000_000_000L, 3);
    }

    static Percentiles of(Histogram nanos) {
        return new Percentiles(
                nanos.getTotalCount(),
                nanos.getValueAtPercentile(50),
                nanos.getValueAtPercentile(99),
                nanos.getValueAtPercentile(99.9),
                nanos.getMaxValue());
    }
}
