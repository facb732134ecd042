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
/// @param chunkRows how many rows a chunk has at most, a multiple of 4,096, which is a block of sums
/// @param progress told from time to time how far the reading is, on the calling thread
public record ReadOptions(Executor executor, int parallelism, int chunkRows, Progress progress) {
    /// Large enough to hide the call, small enough for the second-level cache at one or two columns.
    public static final int CHUNK_ROWS = 65_536;

    /// Everything on the calling thread, nobody told.
    public static final ReadOptions SEQUENTIAL =
            new ReadOptions(Runnable::run, 1, CHUNK_ROWS, (done, total) -> {});

    private static final int BLOCK = 4_096;

    /// Checks that parallelism is at least 1 and chunks are whole blocks.
    public ReadOptions {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(progress, "progress");
        if (parallelism < 1) {
            throw new IllegalArgumentException(
                    "parallelism is " + parallelism + ", expected at least 1");
        }
        if (chunkRows < BLOCK || chunkRows % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "chunkRows is " + chunkRows + ", expected a multiple of 4096");
        }
    }

    /// The same with another executor and parallelism.
    public ReadOptions on(Executor other, int threads) {
        return new ReadOptions(other, threads, chunkRows, progress);
    }

    /// The same in chunks of at most so many rows.
    ///
    /// @param rows a multiple of 4,096
    public ReadOptions inChunksOf(int rows) {
        return new ReadOptions(executor, parallelism, rows, progress);
    }

    /// The same with another listener.
    public ReadOptions telling(Progress other) {
        return new ReadOptions(executor, parallelism, chunkRows, other);
    }
}
