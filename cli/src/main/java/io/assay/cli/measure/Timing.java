package io.assay.cli.measure;

/// Where the time of a command went, in milliseconds.
public final class Timing {
    private final double start = ProcessStart.millisAgo();
    private final ChunkTimes chunks = new ChunkTimes();
    private long mark = System.nanoTime();
    private double read;
    private double evaluate;

    /// Reading has ended; evaluation begins.
    public void readEnds() {
        read = lap();
    }

    /// Evaluation has ended.
    public void evaluationEnds() {
        evaluate = lap();
    }

    private double lap() {
        long now = System.nanoTime();
        double millis = (now - mark) / 1e6;
        mark = now;
        return millis;
    }

    /// From the start of the process to the first line of the command; NaN when not known.
    public double start() {
        return start;
    }

    /// Reading, and the counts and sums that are formed on the way.
    public double read() {
        return read;
    }

    /// Everything after the last row.
    public double evaluate() {
        return evaluate;
    }

    /// The chunks of the reading.
    public ChunkTimes chunks() {
        return chunks;
    }
}
