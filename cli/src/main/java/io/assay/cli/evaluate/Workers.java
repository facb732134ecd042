package io.assay.cli.evaluate;

import io.assay.file.Progress;
import io.assay.file.ReadOptions;
import io.assay.resample.Bootstrap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads of the tool, and how many rows they take at a time. Neither changes any number.
public final class Workers implements AutoCloseable {
    private static final int MOST = 8;

    private final int parallelism;
    private final int chunkRows;
    private final ExecutorService others;

    /// As many threads as asked for.
    ///
    /// @param threads the calling one included; 0 for as many as there are cores, 2 to 8
    public Workers(int threads) {
        this(threads, ReadOptions.CHUNK_ROWS);
    }

    /// The same with smaller or larger chunks.
    public Workers(int threads, int chunkRows) {
        int cores = Math.min(MOST, Math.max(2, Runtime.getRuntime().availableProcessors()));
        parallelism = threads == 0 ? cores : threads;
        this.chunkRows = chunkRows;
        others = parallelism == 1 ? null : others(threads);
    }

    /// Without a number no task ever waits behind another, such as parsing behind hashing.
    private static ExecutorService others(int threads) {
        return threads == 0
                ? Executors.newCachedThreadPool(Workers::thread)
                : Executors.newFixedThreadPool(threads - 1, Workers::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "assay-worker");
        thread.setDaemon(true);
        return thread;
    }

    /// Where work may run beside the calling thread.
    public Executor executor() {
        return others == null ? Runnable::run : others;
    }

    /// How a table is read.
    public ReadOptions reading(Progress progress) {
        return new ReadOptions(executor(), parallelism, chunkRows, progress);
    }

    /// Replicates are drawn by all threads.
    public Bootstrap share(Bootstrap bootstrap) {
        return bootstrap.on(executor(), parallelism);
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
