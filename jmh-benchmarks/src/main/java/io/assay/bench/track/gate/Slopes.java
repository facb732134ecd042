package io.assay.bench.track.gate;

import io.assay.bench.track.gate.count.Growth;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// How the CPU time of operations grows with the rows. Caches and the JIT compiler bend it, so it is said
/// and never judged.
final class Slopes {
    private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
    private static final long WARMUP_NANOS = 10_000_000;
    private static final long BATCH_NANOS = 1_000_000;
    private static final int BATCHES = 5;
    private static final int NAMED = 3;

    /// Takes what calls return, so that none is left out.
    private static final AtomicLong SINK = new AtomicLong();

    private Slopes() {}

    /// @param power of the rows
    private record Slope(String operation, double power) {}

    /// The steepest ones, in a sentence.
    static String note(List<Operation> operations, int[] sizes) {
        List<Slope> all = new ArrayList<>();
        for (Operation operation : operations) {
            all.add(new Slope(operation.name(), power(operation, sizes)));
        }
        all.sort(Comparator.comparingDouble(Slope::power).reversed());
        return "CPU time grows with the power "
                + all.stream()
                        .limit(NAMED)
                        .map(s -> String.format(Locale.ROOT, "%.2f (%s)", s.power, s.operation))
                        .collect(Collectors.joining(", "))
                + " of the rows at most; a clock is not judged";
    }

    /// Of the rows; 1 where each takes the same time.
    static double power(Operation operation, int[] sizes) {
        long[] nanos = new long[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            nanos[i] = nanos(operation.setup().rows(sizes[i]));
        }
        return Growth.power(sizes, nanos);
    }

    /// The fastest of some batches of calls, for a thousand calls.
    private static long nanos(Operation.Call call) {
        int calls = 0;
        long start = BEAN.getCurrentThreadCpuTime();
        long gone = 0;
        while (gone < WARMUP_NANOS || calls < BATCHES) {
            SINK.lazySet(call.once());
            calls++;
            gone = BEAN.getCurrentThreadCpuTime() - start;
        }
        int batch = (int) Math.max(1, calls * BATCH_NANOS / gone);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < BATCHES; i++) {
            best = Math.min(best, 1_000 * time(call, batch) / batch);
        }
        return best;
    }

    private static long time(Operation.Call call, int calls) {
        long start = BEAN.getCurrentThreadCpuTime();
        for (int i = 0; i < calls; i++) {
            SINK.lazySet(call.once());
        }
        return BEAN.getCurrentThreadCpuTime() - start;
    }
}
