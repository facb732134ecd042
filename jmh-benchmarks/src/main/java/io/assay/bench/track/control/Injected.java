package io.assay.bench.track.control;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Work of which a chosen share more can be asked: what `calibrate` compares with itself.
///
/// An operation is a hundred blocks of equal work, and one more for each percent. It begins where the last
/// one ended: blocks that came round early would still be in the nearest cache and in the branch predictor's
/// memory, and 20 % more of them would be 17 % more work.
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgs = {"-Xms128m", "-Xmx128m", "-XX:+UseSerialGC"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Injected {
    private static final int BLOCKS = 100;
    private static final int BLOCK = 256;
    private static final int ROWS = BLOCKS * BLOCK;

    /// Percent of work that comes on top.
    @Param("0")
    public int extra;

    private final double[] scores = new double[ROWS];
    private final byte[] truth = new byte[ROWS];
    private final double[] scratch = new double[BLOCK];
    private int next;

    /// Draws the rows.
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < ROWS; i++) {
            scores[i] = random.nextDouble();
            truth[i] = (byte) (random.nextDouble() < scores[i] ? 1 : 0);
        }
    }

    private int blocks() {
        return BLOCKS + extra;
    }

    /// Where the next block begins.
    private int next() {
        int from = next;
        next = from + BLOCK == ROWS ? 0 : from + BLOCK;
        return from;
    }

    /// Log loss: arithmetic of the core's own kind, with a library call a row.
    @Benchmark
    public double logLoss() {
        double sum = 0;
        for (int block = 0; block < blocks(); block++) {
            int from = next();
            for (int i = from; i < from + BLOCK; i++) {
                double p = Math.max(scores[i], 1e-15);
                sum -= Math.log(truth[i] == 1 ? p : 1 - p);
            }
        }
        return sum;
    }

    /// Sorts blocks: branches that nobody predicts.
    @Benchmark
    public double sort() {
        double middle = 0;
        for (int block = 0; block < blocks(); block++) {
            System.arraycopy(scores, next(), scratch, 0, BLOCK);
            Arrays.sort(scratch);
            middle += scratch[BLOCK / 2];
        }
        return middle;
    }
}
