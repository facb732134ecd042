package io.assay.bench;

import com.sun.management.OperatingSystemMXBean;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.bench.report.LearnerRun;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// What one side of a pair took, in seconds, and how well it ranks the test rows.
///
/// Times of the process, so that threads, compilers and collectors of both sides count; wall times mean
/// nothing while another process runs.
record Took(double wall, double cpu, double predictCpu, double auc) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// The system counts the time of a process in hundredths.
    private static final double TICK = 0.01;

    /// Predictions are repeated for so many seconds, many ticks long.
    private static final double LONG_ENOUGH = 1;

    static <T> Took of(Rival<T> rival, HiggsRows train, HiggsRows test) throws Exception {
        T rows = rival.rows().of(train);
        System.gc();
        double cpu = cpuNow();
        double wall = wallNow();
        Rival.Predictor<T> predictor = rival.learner().fit(rows);
        double wallTook = wallNow() - wall;
        double cpuTook = Math.max(cpuNow() - cpu, TICK / 2);
        double predictTook = 0;
        int times = 0;
        double[] scores;
        wall = wallNow();
        do {
            T others =
                    rival.rows().of(test); // XGBoost keeps what it predicted for rows it has seen
            cpu = cpuNow();
            scores = predictor.predict(others);
            predictTook += cpuNow() - cpu;
            times++;
        } while (wallNow() - wall < LONG_ENOUGH);
        predictTook = Math.max(predictTook, TICK / 2) / times;
        return new Took(wallTook, cpuTook, predictTook, auc(test, scores));
    }

    private static double cpuNow() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    private static double wallNow() {
        return System.nanoTime() / 1e9;
    }

    private static double auc(HiggsRows test, double[] scores) {
        byte[] truth = new byte[scores.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) test.labels[i];
        }
        return Metrics.AUC.number(Predictions.binary(truth, scores));
    }

    /// All that one side took.
    static LearnerRun.Side side(Took[] pairs) {
        return new LearnerRun.Side(
                all(pairs, Took::wall),
                all(pairs, Took::cpu),
                all(pairs, Took::predictCpu),
                all(pairs, Took::auc));
    }

    private static double[] all(Took[] pairs, ToDoubleFunction<Took> number) {
        return Arrays.stream(pairs).mapToDouble(number).toArray();
    }
}
