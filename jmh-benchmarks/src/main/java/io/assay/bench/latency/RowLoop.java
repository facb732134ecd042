package io.assay.bench.latency;

import com.sun.management.ThreadMXBean;
import io.assay.Assay;
import io.assay.bench.HiggsRows;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/// A service in a JVM of its own that predicts one row at a time by a hundred boosted trees of depth 6.
/// Prints its times as JSON.
///
/// Rows stand ready as tables of one row. As in [ServiceLoop], a response is timed from when its row
/// should have come.
final class RowLoop {
    private static final int TRAINING_ROWS = 20_000;
    private static final int ROWS = 1_024;
    private static final int CALLS = 100_000;
    private static final long INTERVAL = TimeUnit.MICROSECONDS.toNanos(20);
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Model model =
            GradientBoosting.defaults()
                    .growth(Growth.levels(6))
                    .rounds(100)
                    .fit(new HiggsRows(0, TRAINING_ROWS).table, 1);
    private final Table[] rows = new Table[ROWS];
    private final double[] scores = new double[2];

    private RowLoop() {
        for (int i = 0; i < ROWS; i++) {
            rows[i] = new HiggsRows(HiggsRows.TEST + i, 1).table;
        }
    }

    /// Times in nanoseconds.
    ///
    /// @param kernels the set that ran
    /// @param steady responses, one every 20 us
    /// @param call the same without the wait before them
    /// @param bytes allocated by all of them together
    record Times(String kernels, Percentiles steady, Percentiles call, long bytes) {}

    /// @param args none
    public static void main(String[] args) {
        System.out.println(JsonMapper.shared().writeValueAsString(new RowLoop().run()));
    }

    private Times run() {
        Assay.warmUp();
        Histogram steady = Percentiles.newHistogram();
        Histogram calls = Percentiles.newHistogram();
        serve(steady, calls); // until the model is compiled too
        steady.reset();
        calls.reset();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        serve(steady, calls);
        bytes = THREAD.getCurrentThreadAllocatedBytes() - bytes;
        return new Times(
                Assay.running().name(), Percentiles.of(steady), Percentiles.of(calls), bytes);
    }

    private void serve(Histogram responses, Histogram calls) {
        long due = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            due += INTERVAL;
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
            }
            long begin = System.nanoTime();
            model.predict(rows[i % ROWS], scores);
            long end = System.nanoTime();
            responses.recordValue(end - due);
            calls.recordValue(end - begin);
            if (!(scores[1] > 0)) {
                throw new IllegalStateException("a probability is " + scores[1]);
            }
        }
    }
}
