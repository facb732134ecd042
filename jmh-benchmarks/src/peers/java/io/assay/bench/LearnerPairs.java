package io.assay.bench;

import io.assay.bench.report.LearnerRun;
import io.assay.learn.Learner;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.ensemble.RandomForest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// One comparison of `./bench learners` in a process of its own, kept as JSON when its pairs are run.
/// Both sides take all cores.
public final class LearnerPairs {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private LearnerPairs() {}

    /// Does nothing when the comparison is kept already.
    ///
    /// @param args the commit, the folder of the results, the name, rows, pairs; then `--again` or nothing
    public static void main(String[] args) throws Exception {
        try {
            compare(args);
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0); // threads of both sides would stay
    }

    private static void compare(String[] args) throws Exception {
        String name = args[2];
        int rows = number("--rows", args[3]);
        int pairs = number("--pairs", args[4]);
        Path folder = Path.of(args[1]);
        String what = "bench: " + name + ", " + rows + " rows, " + pairs + " pairs";
        if (!List.of(args).contains("--again") && LearnerRun.isKept(folder, name, rows, pairs)) {
            System.out.println(what + ": kept already, --again repeats it");
            return;
        }
        System.out.println(what);
        LearnerRun run = pairs(name, rows, pairs).run(name, args[0], CORES);
        run.keep(folder);
        System.out.println("bench: " + name + ", " + rows + " rows: " + run.summary());
    }

    private static int number(String option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new IllegalArgumentException(
                option + " is " + value + "; expected whole numbers of at least 1");
    }

    private static Pairs pairs(String name, int rows, int pairs) {
        Executor others = CORES > 1 ? Executors.newFixedThreadPool(CORES - 1) : null;
        return new Pairs(Rival.own(own(name, others)), peer(name), rows, pairs);
    }

    private static Learner own(String name, Executor others) {
        GradientBoosting boosting = GradientBoosting.defaults().on(others);
        return switch (name) {
            case "xgboost" -> boosting.growth(Growth.levels(6));
            case "lightgbm" -> boosting.growth(Growth.leaves(31));
            case "lightgbm255" -> boosting.growth(Growth.leaves(255));
            case "forest" -> RandomForest.defaults().maxDepth(20).minLeaf(5).on(others);
            case "adaboost" -> AdaBoost.defaults().rounds(100).on(others);
            default ->
                    throw new IllegalArgumentException(
                            "--only is "
                                    + name
                                    + "; expected xgboost, lightgbm, lightgbm255, forest or adaboost");
        };
    }

    private static Rival<?> peer(String name) {
        return switch (name) {
            case "xgboost" -> BoostingRivals.xgboost(CORES);
            case "lightgbm" -> BoostingRivals.lightgbm(31, CORES);
            case "lightgbm255" -> BoostingRivals.lightgbm(255, CORES);
            case "forest" -> ForestRivals.forest();
            default -> ForestRivals.adaBoost();
        };
    }
}
