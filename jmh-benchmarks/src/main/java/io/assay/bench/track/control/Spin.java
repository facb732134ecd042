package io.assay.bench.track.control;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The control: the same class on both sides, which touches no memory and calls nothing. Where it seems
/// to have changed, the machine has, and no verdict of that run counts.
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgs = {"-Xms64m", "-Xmx64m", "-XX:+UseSerialGC"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Spin {
    private static final int STEPS = 10_000;

    private long x = 0x9E37_79B9_7F4A_7C15L;

    /// A chain of instructions of which each waits for the one before it.
    @Benchmark
    public long chain() {
        long y = x;
        for (int i = 0; i < STEPS; i++) {
            y = Long.rotateLeft(y, 1) ^ i;
        }
        x = y;
        return y;
    }
}
