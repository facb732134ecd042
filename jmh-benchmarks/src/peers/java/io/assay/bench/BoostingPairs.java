package io.assay.bench;

import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// Boosting beside XGBoost or LightGBM in one process.
///
/// `java -cp target/peers/benchmarks.jar io.assay.bench.BoostingPairs xgboost 100000 9 2`: the peer
/// (`xgboost`, `lightgbm`, `lightgbm255`), rows, pairs, threads.
public final class BoostingPairs {
    private BoostingPairs() {}

    /// Runs the pairs.
    public static void main(String[] args) throws Exception {
        int threads = Integer.parseInt(args[3]);
        Executor executor = threads > 1 ? Executors.newFixedThreadPool(threads - 1) : null;
        Rival own = Rival.own(GradientBoosting.defaults().growth(growth(args[0])).on(executor));
        Rival peer = peer(args[0], threads);
        Pairs.run(own, peer, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.exit(0); // the peers' threads would stay
    }

    private static Growth growth(String peer) {
        return switch (peer) {
            case "xgboost" -> Growth.levels(6);
            case "lightgbm" -> Growth.leaves(31);
            default -> Growth.leaves(255);
        };
    }

    private static Rival peer(String name, int threads) {
        return switch (name) {
            case "xgboost" -> BoostingRivals.xgboost(threads);
            case "lightgbm" -> BoostingRivals.lightgbm(31, threads);
            case "lightgbm255" -> BoostingRivals.lightgbm(255, threads);
            default -> throw new IllegalArgumentException("the peer is " + name);
        };
    }
}
