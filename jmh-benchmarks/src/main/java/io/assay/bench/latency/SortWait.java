package io.assay.bench.latency;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Sorts while another thread asks for a safepoint every millisecond, as a collector would. How long
/// that waits for the sort stands in the JVM's log.
final class SortWait {
    private static final long PAUSE_NANOS = 1_000_000;

    private SortWait() {}

    /// @param args the kernel set, the number of keys
    public static void main(String[] args) throws InterruptedException {
        Kernels kernels = kernels(args[0]);
        int rows = Integer.parseInt(args[1]);
        int[] scratch = new int[Kernels.SORT_SCRATCH + (1 << 17)];
        kernels.sort(keys(1_000_000), 0, 1_000_000, scratch);
        int[] keys = keys(rows);
        Thread asking = new Thread(SortWait::ask);
        asking.setDaemon(true);
        asking.start();
        long start = System.nanoTime();
        kernels.sort(keys, 0, rows, scratch);
        long nanos = System.nanoTime() - start;
        asking.interrupt();
        asking.join();
        check(keys);
        System.out.println(nanos);
    }

    private static Kernels kernels(String name) {
        KernelCandidate candidate =
                KernelRegistry.system().candidates().stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        if (!candidate.open()) {
            throw new IllegalStateException(name + ": " + candidate.reason());
        }
        return candidate.kernels();
    }

    private static int[] keys(int rows) {
        SplittableRandom random = new SplittableRandom(7);
        int[] keys = new int[rows];
        for (int i = 0; i < rows; i++) {
            keys[i] = random.nextInt();
        }
        return keys;
    }

    /// A dump of all stacks is taken at a safepoint.
    private static void ask() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.getAllStackTraces();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static void check(int[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i - 1] > keys[i]) {
                throw new IllegalStateException("not sorted at " + i);
            }
        }
    }
}
