package io.assay.kernel;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Repeats calls until they are compiled: until they allocate nothing, since code that is not
/// compiled boxes vectors and memory segments, and get no faster.
public final class Warming {

    /// Calls between two looks at the clock.
    private static final int CALLS = 128;

    /// C2 takes up a loop long before that, and a method without loops after about 5,000 calls.
    private static final int FEWEST_WINDOWS = 12;

    /// Windows without an allocation and no faster than before, after which a call counts as warm.
    private static final int QUIET_WINDOWS = 3;

    /// A compiler makes a call faster by more than this; less is noise.
    private static final double FASTER = 0.7;

    /// Leaves the processor to the compiler.
    private static final long PAUSE_NANOS = 5_000_000;

    private static final long SHORT_PAUSE_NANOS = 1_000_000;

    private Warming() {}

    /// Something to be warmed.
    ///
    /// @param name for the report
    /// @param call does it once or a few times; the argument counts the calls
    public record Task(String name, IntConsumer call) {}

    /// Repeats each task until it is warm, and all once more to see that they still are; returns the
    /// names of those that are not when the time is up.
    ///
    /// One task after the other: all at once fill the compiler's queue, and run slowly meanwhile.
    ///
    /// @param deadline as [System#nanoTime] counts
    public static List<String> drive(List<Task> tasks, long deadline) {
        List<Pace> paces = tasks.stream().map(Pace::new).toList();
        boolean again = true;
        while (again && isBefore(deadline)) {
            paces.forEach(pace -> pace.drive(deadline));
            again = false;
            for (Pace pace : isBefore(deadline) ? paces : List.<Pace>of()) {
                pace.time();
                again |= !pace.isWarm();
            }
        }
        return paces.stream().filter(pace -> !pace.isWarm()).map(pace -> pace.task.name()).toList();
    }

    private static boolean isBefore(long deadline) {
        return System.nanoTime() - deadline < 0;
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

        void drive(long deadline) {
            while (!isWarm() && isBefore(deadline)) {
                time();
                LockSupport.parkNanos(quiet > 0 ? SHORT_PAUSE_NANOS : PAUSE_NANOS);
            }
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
