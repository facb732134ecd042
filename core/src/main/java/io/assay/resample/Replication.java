package io.assay.resample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Shares replicates out in runs of consecutive numbers. Where a number is drawn does not matter for
/// it. The caller works too and waits for started runs only, so an executor that is busy, or whose
/// one thread is the caller's, holds nothing up.
final class Replication {
    /// Runs for each thread that may help: the last ones even out what the first ones took.
    private static final int RUNS = 8;

    private final Supplier<Replicator> replicators;
    private final double[][] columns;
    private final int replicates;
    private final int size;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Replication(Supplier<Replicator> replicators, double[][] columns, int runs) {
        this.replicators = replicators;
        this.columns = columns;
        replicates = columns[0].length;
        size = (replicates + runs - 1) / runs;
        open = new CountDownLatch((replicates + size - 1) / size);
    }

    /// All replicates, one column for each number of a replicate.
    static double[][] run(Supplier<Replicator> replicators, Bootstrap bootstrap, int width) {
        double[][] columns = new double[width][bootstrap.replicates()];
        int helpers = bootstrap.executor() == null ? 0 : bootstrap.threads() - 1;
        Replication all = new Replication(replicators, columns, 1 + helpers * RUNS);
        for (int i = 0; i < helpers; i++) {
            try {
                bootstrap.executor().execute(all::work);
            } catch (RejectedExecutionException full) {
                break; // the caller does what is left
            }
        }
        all.work();
        all.await();
        return columns;
    }

    private void work() {
        Replicator replicator = null;
        double[] numbers = new double[columns.length];
        for (int run = next.getAndIncrement();
                (long) run * size < replicates;
                run = next.getAndIncrement()) {
            try {
                replicator = replicator == null ? replicators.get() : replicator;
                int end = Math.min(replicates, (run + 1) * size);
                for (int r = run * size; r < end && failure.get() == null; r++) {
                    draw(replicator, r, numbers);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                open.countDown();
            }
        }
    }

    private void draw(Replicator replicator, int r, double[] numbers) {
        replicator.draw(r, numbers);
        for (int k = 0; k < numbers.length; k++) {
            columns[k][r] = numbers[k];
        }
    }

    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // arrays of the caller are in use until the last run ends
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
    }
}
