package io.assay.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Bytes allocated per call by all threads but JMH's own, read from the threads' counters.
///
/// The least of the iterations is reported: what a call needs it needs in each of them, while a late
/// compilation disturbs one.
public final class AllocatedBytes implements InternalProfiler {

    /// What JMH 1.37 allocates on a benchmark's thread around an iteration of any length: 480 or 512.
    private static final long HARNESS = 512;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long before;

    @Override
    public String getDescription() {
        return "bytes allocated per call, by the counters of the threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = others();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double bytes = Math.max(0, others() - before - HARNESS);
        long calls = result.getMetadata().getAllOps();
        return List.of(new ScalarResult("allocated", bytes / calls, "B/op", AggregationPolicy.MIN));
    }

    /// This thread is JMH's.
    private static long others() {
        long own = Thread.currentThread().threadId();
        long[] ids = Arrays.stream(THREADS.getAllThreadIds()).filter(id -> id != own).toArray();
        return Arrays.stream(THREADS.getThreadAllocatedBytes(ids)).filter(b -> b > 0).sum();
    }
}
