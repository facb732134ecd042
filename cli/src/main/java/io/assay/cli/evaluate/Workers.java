package io.assay.cli.evaluate;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads of the tool: as many as there are cores, the calling one included.
public final class Workers implements AutoCloseable {
    private static final int MOST = 8;

    private final int parallelism =
            Math.min(MOST, Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final ExecutorService executor =
            Executors.newCachedThreadPool( // no task ever waits behind another
                    task -> {
                        Thread thread = new Thread(task, "assay-worker");
                        thread.setDaemon(true);
                        return thread;
                    });

    /// Where work may run beside the calling thread.
    public ExecutorService executor() {
        return executor;
    }

    /// How many threads there are, the calling one included.
    public int parallelism() {
        return parallelism;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
