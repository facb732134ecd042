package io.assay.cli.measure;

import org.HdrHistogram.Histogram;

/// How long each chunk took, from the end of the one before to its own end: reading and counting.
public final class ChunkTimes {
    private static final long LONGEST = 3_600_000_000_000L;

    private final Histogram nanos = new Histogram(LONGEST, 2);
    private long last = System.nanoTime();
    private long rows;

    /// A chunk of this many rows has ended.
    public void tick(int chunk) {
        rows += chunk;
        long now = System.nanoTime();
        nanos.recordValue(Math.min(LONGEST, now - last));
        last = now;
    }

    /// How many rows there were so far.
    public long rows() {
        return rows;
    }

    /// How many chunks there were.
    public long count() {
        return nanos.getTotalCount();
    }

    /// The time within which this share of the chunks ended, in milliseconds.
    public double percentile(double percent) {
        return nanos.getValueAtPercentile(percent) / 1e6;
    }

    /// The longest, in milliseconds.
    public double max() {
        return nanos.getMaxValue() / 1e6;
    }
}
