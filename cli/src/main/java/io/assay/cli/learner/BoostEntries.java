package io.assay.cli.learner;

import io.assay.learn.Learner;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.assay.learn.boost.Sampling;
import java.util.List;

/// Gradient boosting.
final class BoostEntries {
    private BoostEntries() {}

    static List<Entry> all() {
        return List.of(
                new Entry(
                        "boost",
                        "gradient boosting of trees",
                        null,
                        List.of(
                                Setting.whole(
                                        "rounds", 1, 1_000_000, 100, "trees, or trees per class"),
                                Setting.above("rate", 0, 1, 0.1, "share of each tree"),
                                Setting.whole(
                                        "depth", 0, 15, 6, "splits from root to leaf; 0 for any"),
                                Setting.whole(
                                        "leaves",
                                        0,
                                        32_768,
                                        0,
                                        "best leaf first; 0 for level by level"),
                                Setting.number(
                                        "lambda", 0, Double.MAX_VALUE, 1, "L2 penalty on leaves"),
                                Setting.number(
                                        "alpha", 0, Double.MAX_VALUE, 0, "L1 penalty on leaves"),
                                Setting.number(
                                        "gamma", 0, Double.MAX_VALUE, 0, "least gain of a split"),
                                Setting.number(
                                        "min-weight",
                                        0,
                                        Double.MAX_VALUE,
                                        1,
                                        "least weight of a leaf"),
                                Setting.above("rows", 0, 1, 1, "share of the rows of a tree"),
                                Setting.above("columns", 0, 1, 1, "share of the columns of a tree"),
                                Setting.whole("bins", 2, 255, 255, "of a column")),
                        new Knob("rounds", "5", "10", "25", "50", "100", "200", "400"),
                        BoostEntries::boost));
    }

    private static Learner boost(Values values, Scene scene) {
        int leaves = values.whole("leaves");
        int depth = values.whole("depth");
        Growth growth = leaves == 0 ? Growth.levels(depth) : Growth.leaves(leaves).depth(depth);
        return GradientBoosting.defaults()
                .rounds(values.whole("rounds"))
                .rate(values.number("rate"))
                .bins(values.whole("bins"))
                .growth(
                        growth.lambda(values.number("lambda"))
                                .alpha(values.number("alpha"))
                                .gamma(values.number("gamma"))
                                .minChildWeight(values.number("min-weight")))
                .sampling(Sampling.rows(values.number("rows")).columns(values.number("columns")))
                .on(scene.executor());
    }
}
