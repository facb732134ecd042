package io.assay;

import io.assay.kernel.Kernels;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Rows cut into parts of whole blocks, which the caller and the threads of an executor take one after
/// the other. The caller waits only for parts that were taken, so that an executor without a free
/// thread, be it the caller's own, holds nothing up.
final class RowParts {
    /// About 100 microseconds from memory: long beside the start of a task, short beside its end.
    static final int ROWS = 64 * Kernels.BLOCK;

    /// What is done with rows `[from, to)` of part `part`.
    @FunctionalInterface
    interface Work {
        void run(int part, int from, int to);
    }

    private final int rows;
    private final Work work;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private RowParts(int rows, Work work) {
        this.rows = rows;
        this.work = work;
        count = count(rows);
        open = new CountDownLatch(count);
    }

    /// The number of parts of so many rows.
    static int count(int rows) {
        return (int) ((rows + (long) ROWS - 1) / ROWS);
    }

    /// Does the work on all rows; a part that throws makes this throw when all are done.
    static void run(int rows, Executor executor, Work work) {
        RowParts parts = new RowParts(rows, work);
        int others = Math.min(parts.count, Runtime.getRuntime().availableProcessors()) - 1;
        try {
            for (int i = 0; i < others; i++) {
                executor.execute(parts::takeAll);
            }
        } catch (RejectedExecutionException e) {
            // Who is closed or full is no help; the caller does what is left.
        }
        parts.takeAll();
        parts.await();
    }

    private void takeAll() {
        for (int part = next.getAndIncrement(); part < count; part = next.getAndIncrement()) {
            try {
                int from = part * ROWS;
                work.run(part, from, from + Math.min(ROWS, rows - from));
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                open.countDown();
            }
        }
    }

    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // the parts read the caller's arrays until they end
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("a part of the rows failed", failure.get());
        }
    }
}
