package io.assay.file;

import java.util.Objects;
import java.util.concurrent.Executor;

/// How to read; never changes what is read.
///
/// The calling thread always takes part in the work, so for two busy cores give an executor with one
/// thread and `parallelism` 2. An executor that is busy elsewhere slows the reading down but cannot block it.
///
/// @param executor where parsing may run ahead
/// @param parallelism how many threads, the calling one included, may parse at once; at least 1
/// @param progress told from time to time how far the reading is, on the calling thread
public record ReadOptions(Executor executor, int parallelism, Progress progress) {
    /// Everything on the calling thread, nobody told.
    public static final ReadOptions SEQUENTIAL =
            new ReadOptions(Runnable::run, 1, (done, total) -> {});

    /// Checks that parallelism is at least 1.
    public ReadOptions {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(progress, "progress");
        if (parallelism < 1) {
            throw new IllegalArgumentException(
                    "parallelism is " + parallelism + ", expected at least 1");
        }
    }

    /// The same with another executor and parallelism.
    public ReadOptions on(Executor other, int threads) {
        return new ReadOptions(other, threads, progress);
    }

    /// The same with another listener.
    public ReadOptions telling(Progress other) {
        return new ReadOptions(executor, parallelism, other);
    }
}
