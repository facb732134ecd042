package io.assay.tune.parallel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// The caller and threads of an executor, who repeat a step until it says that nothing is left.
///
/// @param executor the caller's; null for the calling thread alone
/// @param threads how many may work at once, the caller among them
public record Workers(Executor executor, int threads) {

    /// Repeats a step. The caller waits only for those who began, so that an executor without a free
    /// thread holds nothing up.
    ///
    /// @param step does something and returns whether to go on; called by several threads at once
    /// @throws RuntimeException the first failure of a step; the others stop after theirs
    public void repeat(BooleanSupplier step) {
        Shift shift = new Shift(step);
        if (executor != null) {
            try {
                for (int i = 1; i < threads; i++) {
                    executor.execute(shift::help);
                }
            } catch (RejectedExecutionException e) {
                // Who is closed or full is no help; the caller does what is left.
            }
        }
        shift.work();
        shift.close();
    }

    private static final class Shift {
        private static final int CLOSED = 1 << 30;

        private final BooleanSupplier step;
        private final AtomicInteger busy = new AtomicInteger();
        private final CountDownLatch empty = new CountDownLatch(1);
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Shift(BooleanSupplier step) {
            this.step = step;
        }

        void help() {
            if (busy.incrementAndGet() < CLOSED) {
                work();
            }
            if (busy.decrementAndGet() == CLOSED) {
                empty.countDown();
            }
        }

        void work() {
            try {
                while (failure.get() == null && step.getAsBoolean()) {
                    // the step is the work
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }

        void close() {
            if (busy.addAndGet(CLOSED) != CLOSED) {
                awaitEmpty();
            }
            Throwable first = failure.get();
            if (first instanceof RuntimeException e) {
                throw e;
            }
            if (first instanceof Error e) {
                throw e;
            }
        }

        private void awaitEmpty() {
            boolean interrupted = false;
            while (true) {
                try {
                    empty.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true; // trials under way are finished first
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
