package io.assay.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Repeats calls until they are compiled: until they allocate nothing, since code that is not
/// compiled boxes vectors and memory segments, and get no faster.
public final class Warming {

    /// Calls between two looks at the clock.
    private static final int CALLS = 128;

    /// C2 takes up a method without loops after about 5,000 calls.
    private static final int FEWEST_WINDOWS = 24;

    /// Windows without an allocation and no faster than before, after which a call counts as warm.
    private static final int QUIET_WINDOWS = 3;

    /// A compiler makes a call faster by more than this; less is noise.
    private static final double FASTER = 0.7;

    private static final long PAUSE_NANOS = 5_000_000;

    private Warming() {}

    /// Something to be warmed.
    ///
    /// @param name for the report
    /// @param call does it once or a few times; the argument counts the calls
    public record Task(String name, IntConsumer call) {}

    /// Repeats all tasks until they are warm or the time is up; returns the names of those that are
    /// not.
    ///
    /// @param deadline as [System#nanoTime] counts
    public static List<String> drive(List<Task> tasks, long deadline) {
        List<Pace> all = tasks.stream().map(Pace::new).toList();
        List<Pace> waiting = new ArrayList<>(all);
        while (!waiting.isEmpty() && time(waiting, deadline)) {
            waiting.removeIf(Pace::isWarm);
            if (waiting.isEmpty() && time(all, deadline)) {
                all.stream().filter(pace -> !pace.isWarm()).forEach(waiting::add); // cold again
            }
            LockSupport.parkNanos(PAUSE_NANOS); // leaves the processor to the compiler
        }
        return waiting.stream().map(pace -> pace.task.name()).toList();
    }

    /// A window of each; false when the time is up.
    private static boolean time(List<Pace> paces, long deadline) {
        for (Pace pace : paces) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            pace.time();
        }
        return true;
    }

    /// How fast a task has become.
    private static final class Pace {
        private final Task task;
        private long best = Long.MAX_VALUE;
        private int windows;
        private int quiet;

        Pace(Task task) {
            this.task = task;
        }

        void time() {
            long bytes = AllocatedBytes.ofThisThread();
            long start = System.nanoTime();
            for (int call = 0; call < CALLS; call++) {
                task.call().accept(windows * CALLS + call);
            }
            long nanos = System.nanoTime() - start;
            boolean allocates = AllocatedBytes.ofThisThread() != bytes;
            quiet = allocates || nanos < FASTER * best ? 0 : quiet + 1;
            best = Math.min(best, nanos);
            windows++;
        }

        boolean isWarm() {
            return windows >= FEWEST_WINDOWS && quiet >= QUIET_WINDOWS;
        }
    }
}
