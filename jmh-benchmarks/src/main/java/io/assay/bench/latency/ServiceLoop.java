package io.assay.bench.latency;

import com.sun.management.ThreadMXBean;
import io.assay.Assay;
import io.assay.Evaluator;
import io.assay.WarmUp;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/// A service in a JVM of its own: batches of 1,000 rows come at fixed times, are checked and counted
/// at a threshold. Prints its times as JSON.
///
/// A response is timed from when its batch should have come, not from when the loop got to it: a
/// call that takes long delays those behind it, and they say so (coordinated omission).
final class ServiceLoop {
    private static final int FIRST_CALLS = 5_000;
    private static final int STEADY_CALLS = 200_000;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Batches batches = new Batches();
    private final Evaluator evaluator = Evaluator.ofFloats(Batches.ROWS);
    private double sum;

    private ServiceLoop() {}

    /// Times in nanoseconds.
    ///
    /// @param kernels the set that ran at the end
    /// @param warmUp how long the warm-up took, 0 without one
    /// @param ready whether it reached everything
    /// @param first the very first call on a whole batch
    /// @param firstCpu its processor time, which other work on the machine does not change
    /// @param start responses of the first calls, one every 200 us
    /// @param steady responses of later calls, one every 10 us
    /// @param call later calls without the wait before them
    /// @param bytes allocated by the later calls, all together
    record Times(
            String kernels,
            long warmUp,
            boolean ready,
            long first,
            long firstCpu,
            Percentiles start,
            Percentiles steady,
            Percentiles call,
            long bytes) {}

    /// @param args `warm` to warm up before the first batch, `cold` not to
    public static void main(String[] args) {
        THREAD.getCurrentThreadCpuTime(); // what reads the clock is loaded
        System.out.println(
                JsonMapper.shared()
                        .writeValueAsString(new ServiceLoop().run(args[0].equals("warm"))));
    }

    private Times run(boolean warm) {
        if (warm) {
            call(1); // links this class, which the warm-up of a library cannot
        }
        WarmUp report = warm ? Assay.warmUp() : null;
        long cpu = THREAD.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        call(Batches.ROWS);
        long first = System.nanoTime() - begin;
        long firstCpu = THREAD.getCurrentThreadCpuTime() - cpu;
        Histogram start = Percentiles.newHistogram();
        Histogram steady = Percentiles.newHistogram();
        Histogram calls = Percentiles.newHistogram();
        serve(FIRST_CALLS, TimeUnit.MICROSECONDS.toNanos(200), start, calls);
        serve(STEADY_CALLS, TimeUnit.MICROSECONDS.toNanos(10), steady, calls);
        steady.reset();
        calls.reset();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        serve(STEADY_CALLS, TimeUnit.MICROSECONDS.toNanos(10), steady, calls);
        bytes = THREAD.getCurrentThreadAllocatedBytes() - bytes;
        return new Times(
                Assay.running().name(),
                report == null ? 0 : report.took().toNanos(),
                report != null && report.isReady(),
                first,
                firstCpu,
                Percentiles.of(start),
                Percentiles.of(steady),
                Percentiles.of(calls),
                bytes);
    }

    private void serve(int count, long interval, Histogram responses, Histogram calls) {
        long due = System.nanoTime();
        for (int i = 0; i < count; i++) {
            due += interval;
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
            }
            long begin = System.nanoTime();
            call(Batches.ROWS);
            long end = System.nanoTime();
            responses.recordValue(end - due);
            calls.recordValue(end - begin);
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("an F1 score is undefined");
        }
    }

    private void call(int rows) {
        int from = batches.advance();
        evaluator.load(batches.truth, batches.scores, from, from + rows);
        sum += evaluator.at(0.5).f1();
    }
}
