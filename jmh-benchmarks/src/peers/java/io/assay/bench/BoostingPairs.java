package io.assay.bench;

import com.sun.management.OperatingSystemMXBean;
import io.assay.Interval;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.compare.SignedRanks;
import io.assay.learn.boost.Growth;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;

/// Boosting beside XGBoost or LightGBM in one process: pairs of fits, each first in turn.
///
/// `java -cp target/peers/benchmarks.jar io.assay.bench.BoostingPairs xgboost 100000 9 2`: the peer
/// (`xgboost`, `lightgbm`, `lightgbm255`), rows, pairs, threads. The first pair warms up and is not
/// counted. Times of the process, so that threads, compilers and collectors of both sides count; wall
/// times mean nothing while another process runs.
public final class BoostingPairs {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private BoostingPairs() {}

    /// What one side took.
    private record Took(double wall, double cpu, double predictCpu, double auc) {}

    /// Runs the pairs and prints a line for each, then the ratios.
    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[1]);
        int pairs = Integer.parseInt(args[2]);
        int threads = Integer.parseInt(args[3]);
        HiggsRows train = new HiggsRows(0, rows);
        HiggsRows test = new HiggsRows(HiggsRows.TEST, 100_000);
        ExecutorService executor = threads > 1 ? Executors.newFixedThreadPool(threads - 1) : null;
        BoostingRival own = BoostingRival.own(growth(args[0]), executor);
        BoostingRival peer = peer(args[0], threads);
        Took[][] took = new Took[2][pairs];
        for (int pair = -1; pair < pairs; pair++) {
            Took[] both = new Took[2];
            for (int turn = 0; turn < 2; turn++) {
                int side = (pair + turn) & 1;
                both[side] = run(side == 0 ? own : peer, train, test);
            }
            System.out.printf("%s%n%s%n", "own  " + both[0], "peer " + both[1]);
            for (int side = 0; side < 2 && pair >= 0; side++) {
                took[side][pair] = both[side];
            }
        }
        ratio("wall", took, Took::wall);
        ratio("cpu", took, Took::cpu);
        ratio("predict cpu", took, Took::predictCpu);
        System.exit(0); // the peers' threads would stay
    }

    private static Growth growth(String peer) {
        return switch (peer) {
            case "xgboost" -> Growth.levels(6);
            case "lightgbm" -> Growth.leaves(31);
            default -> Growth.leaves(255);
        };
    }

    private static BoostingRival peer(String name, int threads) {
        return switch (name) {
            case "xgboost" -> BoostingRival.xgboost(threads);
            case "lightgbm" -> BoostingRival.lightgbm(31, threads);
            case "lightgbm255" -> BoostingRival.lightgbm(255, threads);
            default -> throw new IllegalArgumentException("the peer is " + name);
        };
    }

    private static Took run(BoostingRival rival, HiggsRows train, HiggsRows test) throws Exception {
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        BoostingRival.Predictor predictor = rival.fit(train);
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

    /// Own time over the peer's, by the middle of the means of two pairs (Hodges and Lehmann).
    private static void ratio(String what, Took[][] took, ToDoubleFunction<Took> time) {
        double[][] logs = new double[2][];
        for (int side = 0; side < 2; side++) {
            logs[side] = Arrays.stream(took[side]).mapToDouble(time).map(Math::log).toArray();
        }
        SignedRanks pairs = SignedRanks.of(logs[0], logs[1]);
        Interval interval = pairs.interval(0.95);
        System.out.printf(
                "%s ratio %.3f [%.3f, %.3f]%n",
                what,
                Math.exp(pairs.difference()),
                Math.exp(interval.low()),
                Math.exp(interval.high()));
    }
}
