package io.assay.bench;

import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Which kernel set earns which method of the seam? Every method in every set, on 100,000 rows.
///
/// A set implements a method itself where this shows at least 1.2 times scalar; `docs/kernels.md`
/// holds the table, and a test holds the table to the results.
@Warmup(iterations = 4, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 40, timeUnit = TimeUnit.MILLISECONDS)
public class SeamBenchmark extends Measured {

    /// A method that computed the same as scalar.
    @State(Scope.Benchmark)
    public static class Checked {

        /// All of them when nothing is said.
        @Param public SeamMethod method;

        Kernels loops;
        SeamMethod.Call call;

        /// The set computes what scalar computes, to the last bit.
        @Setup
        public void check(SeamRows rows, KernelChoice choice) {
            loops = choice.loops;
            call = method.call;
            Expected.counts(
                    method.name(),
                    new long[] {call.on(new ScalarKernels(), rows)},
                    new long[] {call.on(loops, rows)});
        }
    }

    /// One call over all rows.
    @Benchmark
    @Reads(bytes = 0)
    public long call(SeamRows rows, Checked checked) {
        return checked.call.on(checked.loops, rows);
    }
}
