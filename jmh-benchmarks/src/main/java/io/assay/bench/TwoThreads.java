package io.assay.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The executor of the rows that say `threads = 2`: two threads of its own.
@State(Scope.Benchmark)
public class TwoThreads {
    ExecutorService executor;

    /// Starts the threads.
    @Setup
    public void start() {
        executor = Executors.newFixedThreadPool(2);
    }

    /// Ends them.
    @TearDown
    public void stop() {
        executor.shutdownNow();
    }
}
