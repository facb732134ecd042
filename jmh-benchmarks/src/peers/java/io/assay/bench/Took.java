package io.assay.bench;

import com.sun.management.OperatingSystemMXBean;
import io.assay.Metrics;
import io.assay.Predictions;
import java.lang.management.ManagementFactory;

/// What one side of a pair took, in seconds, and how well it ranks the test rows.
///
/// Times of the process, so that threads, compilers and collectors of both sides count; wall times mean
/// nothing while another process runs.
record Took(double wall, double cpu, double predictCpu, double auc) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Took of(Rival rival, HiggsRows train, HiggsRows test) throws Exception {
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        Rival.Predictor predictor = rival.fit(train);
        double wallTook = (System.nanoTime() - wall) / 1e9;
        double cpuTook = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        cpu = SYSTEM.getProcessCpuTime();
        double[] scores = predictor.predict(test);
        double predictTook = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        byte[] truth = new byte[scores.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) test.labels[i];
        }
        double auc = Metrics.AUC.number(Predictions.binary(truth, scores));
        return new Took(wallTook, cpuTook, predictTook, auc);
    }
}
