package io.assay.bench.report;

import java.util.List;

/// A comparison of learners that is asked for.
///
/// @param name its name on the command line and in the files
/// @param beside what stands on the other side, in words
/// @param sizes training rows for which it is asked
/// @param asks what is asked of it; none where it is only to be told
record LearnerGoal(String name, String beside, List<Integer> sizes, List<LearnerAsk> asks) {
    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;

    /// In the order of the table.
    static List<LearnerGoal> all() {
        return List.of(
                both(
                        "xgboost",
                        "xgboost4j 2.1.4, `hist`, depth 6",
                        LearnerAsk.wall(1),
                        LearnerAsk.upper(1.1),
                        LearnerAsk.auc(0.001),
                        LearnerAsk.prediction(1.0 / 3)),
                both(
                        "lightgbm",
                        "lightgbm4j 4.3.0, 31 leaves",
                        LearnerAsk.wall(1),
                        LearnerAsk.upper(1.1),
                        LearnerAsk.auc(0.001)),
                both("lightgbm255", "lightgbm4j 4.3.0, 255 leaves"),
                smile("forest", "random forest of Smile 6.2.5", 1.0 / 3),
                smile("adaboost", "AdaBoost of Smile 6.2.5", 0.2));
    }

    private static LearnerGoal both(String name, String beside, LearnerAsk... asks) {
        return new LearnerGoal(name, beside, List.of(SMALL, LARGE), List.of(asks));
    }

    private static LearnerGoal smile(String name, String beside, double wall) {
        return new LearnerGoal(
                name, beside, List.of(SMALL), List.of(LearnerAsk.wall(wall), LearnerAsk.auc(0)));
    }

    /// The key of the reason why a run is short.
    static String key(LearnerRun run) {
        return run.name() + "-" + run.rows();
    }

    /// Whether anything is missed. A void run misses nothing and reaches nothing.
    boolean isShort(LearnerRun run) {
        return !run.isVoid() && asks.stream().anyMatch(ask -> !ask.isMet(run));
    }
}
