package io.assay.file.csv;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs tasks on at most so many threads, of which the calling one is always one: whoever waits for a task
/// works on the queue meanwhile, so nothing ever depends on the executor.
final class ReadAhead {
    private final Executor executor;
    private final int others;
    private final ConcurrentLinkedQueue<FutureTask<?>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger busy = new AtomicInteger();

    ReadAhead(Executor executor, int threads) {
        this.executor = executor;
        this.others = threads - 1;
    }

    /// Adds a task to the end of the queue.
    void submit(FutureTask<?> task) {
        queue.add(task);
        int now = busy.get();
        if (now < others && busy.compareAndSet(now, now + 1)) {
            try {
                executor.execute(this::drain);
            } catch (RejectedExecutionException e) {
                busy.decrementAndGet(); // the calling thread does it all
            }
        }
    }

    private void drain() {
        try {
            while (runNext()) {}
        } finally {
            busy.decrementAndGet();
        }
    }

    private boolean runNext() {
        FutureTask<?> task = queue.poll();
        if (task == null) {
            return false;
        }
        task.run();
        return true;
    }

    /// The result of a task, working on the queue until it is there.
    <T> T await(FutureTask<T> task) throws ExecutionException {
        while (!task.isDone() && runNext()) {}
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading");
        }
    }

    /// Drops what has not begun.
    void stop() {
        queue.clear();
    }
}
