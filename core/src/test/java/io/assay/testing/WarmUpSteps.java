package io.assay.testing;

import com.sun.management.ThreadMXBean;
import io.assay.Assay;
import io.assay.Evaluator;
import io.assay.WarmUp;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// What a service sees before, during and after its warm-up; run in JVMs of their own by tests.
public final class WarmUpSteps {
    private static final int ROWS = 1_000;
    private static final int CALLS = 1_000;
    private static final int WINDOWS = 10;
    private static final int FEW = 9;

    private final byte[] truth = new Draw(11).labels(Labels.MIXED, ROWS);
    private final float[] scores = new Draw(12).floats(Scores.UNIFORM, ROWS);
    private final Evaluator evaluator = Evaluator.ofFloats(ROWS);
    private double last;

    private WarmUpSteps() {}

    /// Prints the set that runs before and after, whether warm-up reached everything, whether the
    /// result is the same, and the bytes that 1,000 calls allocate then. The code around those calls is
    /// this test's and was not warmed: it has ten windows to be compiled itself.
    ///
    /// @param args the limit in seconds
    public static void main(String[] args) {
        WarmUpSteps steps = new WarmUpSteps();
        steps.call();
        double before = steps.last;
        String running = Assay.running().name();
        WarmUp report = Assay.warmUp(Duration.ofSeconds(Long.parseLong(args[0])));
        System.err.println(report);
        long bytes = steps.bytes();
        for (int window = 1; window < WINDOWS && bytes > 0; window++) {
            bytes = steps.bytes();
        }
        System.out.printf(
                "%s, then %s; ready %s; same %b; %d bytes%n",
                running, report.kernels(), ready(report), before == steps.last, bytes);
    }

    /// With the names of a few that were late.
    private static String ready(WarmUp report) {
        boolean isFew = !report.isReady() && report.late().size() < FEW;
        return report.isReady() + (isFew ? ": " + String.join(", ", report.late()) : "");
    }

    private long bytes() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            call();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private void call() {
        evaluator.load(truth, scores, 0, ROWS);
        last = evaluator.at(0.5).f1() + evaluator.auc() + evaluator.logLoss(1e-15);
    }
}
