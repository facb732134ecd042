package io.assay.learn.parallel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/// Independent parts of a piece of work, which the caller and the threads of an executor take one after
/// the other. The caller waits only for parts that were taken, so that an executor without a free
/// thread, be it the caller's own, holds nothing up.
///
/// A result must not depend on who takes which part: each writes to its own place, and sums over parts
/// are formed afterwards, in the order of the parts.
public final class Parts {
    private final int count;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Parts(int count, IntConsumer work) {
        this.count = count;
        this.work = work;
        open = new CountDownLatch(count);
    }

    /// Does parts `0 .. count - 1`; the first failure is thrown when all have ended.
    ///
    /// @param executor the caller's; null for the calling thread alone
    public static void run(int count, Executor executor, IntConsumer work) {
        if (executor == null || count < 2) {
            for (int part = 0; part < count; part++) {
                work.accept(part);
            }
            return;
        }
        Parts parts = new Parts(count, work);
        int others = Math.min(count, Runtime.getRuntime().availableProcessors()) - 1;
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
                if (failure.get() == null) {
                    work.accept(part);
                }
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
        Throwable first = failure.get();
        if (first instanceof IllegalArgumentException || first instanceof ArithmeticException) {
            throw (RuntimeException) first; // bad data, or a network that diverged
        }
        if (first != null) {
            throw new IllegalStateException("a part failed: " + first.getMessage(), first);
        }
    }
}
