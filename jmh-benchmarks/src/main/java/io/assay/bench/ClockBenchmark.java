package io.assay.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How fast does this core really step? Every run measures it, since the clock of a shared machine
/// is not what its name says.
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ClockBenchmark extends Measured {
    private static final int STEPS = 10_000;

    /// Where the chain starts, unknown to the compiler.
    @State(Scope.Thread)
    public static class Start {
        long x = 0x9E37_79B9_7F4A_7C15L;
    }

    /// One operation is one instruction that waits for the one before it: one cycle.
    @Benchmark
    @OperationsPerInvocation(2 * STEPS)
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public long chain(Start start) {
        long x = start.x;
        for (int i = 0; i < STEPS; i++) {
            // Neither folds into the next, and no processor does them while renaming registers, as
            // some do the addition of a constant.
            x = Long.rotateLeft(x, 1) ^ i;
        }
        return x;
    }
}
