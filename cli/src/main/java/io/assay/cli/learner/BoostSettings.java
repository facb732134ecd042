package io.assay.cli.learner;

import java.util.List;
import java.util.stream.Stream;

/// The settings of gradient boosting.
final class BoostSettings {
    private static final double MAX = Double.MAX_VALUE;
    private static final String LEAVES = "leaves";
    private static final String SYMMETRIC = "symmetric";

    private BoostSettings() {}

    static List<Setting> all() {
        return Stream.of(rounds(), growth(), sampling(), columns(), stopping())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Setting> rounds() {
        return List.of(
                Setting.whole("rounds", 1, 1_000_000, 100, "trees, or trees per class"),
                Setting.above("rate", 0, 1, 0.1, "share of each tree"),
                Setting.word(
                        "loss",
                        "what is made small; natural is squared, or log loss of classes",
                        "natural",
                        "squared",
                        "absolute",
                        "huber",
                        "quantile",
                        "poisson"),
                Setting.above("delta", 0, MAX, 1, "from where on loss=huber is straight"),
                Setting.above("level", 0, 0.999_999, 0.5, "the quantile of loss=quantile"),
                Setting.whole("orders", 0, 64, 0, "of the rows for ordered boosting; 0 for plain"));
    }

    /// What is not given is as in the growth's namesake: `leaves` as in LightGBM, `symmetric` as in
    /// CatBoost, and else as in XGBoost.
    private static List<Setting> growth() {
        return List.of(
                Setting.whole(
                                "depth",
                                0,
                                15,
                                6,
                                "splits from root to leaf, 0 for any; 0 beside leaves")
                        .unless(LEAVES, "0", 0),
                Setting.whole(LEAVES, 0, 16_384, 0, "best leaf first; 0 for level by level"),
                Setting.yes(SYMMETRIC, false, "one split for all nodes of a level"),
                Setting.number(
                                "lambda",
                                0,
                                MAX,
                                1,
                                "L2 penalty on leaves; 0 beside leaves, 3 if symmetric")
                        .unless(LEAVES, "0", 0)
                        .unless(SYMMETRIC, "no", 3),
                Setting.number("alpha", 0, MAX, 0, "L1 penalty on leaves"),
                Setting.number("gamma", 0, MAX, 0, "least gain of a split"),
                Setting.number(
                                "min-weight",
                                0,
                                MAX,
                                1,
                                "least weight of a leaf; 0.001 beside leaves, 0 if symmetric")
                        .unless(LEAVES, "0", 1e-3)
                        .unless(SYMMETRIC, "no", 0),
                Setting.whole(
                                "min-rows",
                                0,
                                Integer.MAX_VALUE,
                                0,
                                "least rows of a leaf; 20 beside leaves")
                        .unless(LEAVES, "0", 20));
    }

    private static List<Setting> sampling() {
        return List.of(
                Setting.above("rows", 0, 1, 1, "share of the rows of a tree"),
                Setting.number(
                        "large",
                        0,
                        1,
                        0,
                        "share of the rows with the largest gradients, all taken beside rows"),
                Setting.above("columns", 0, 1, 1, "share of the columns of a tree"),
                Setting.above("columns-of-split", 0, 1, 1, "share of those at a split"));
    }

    private static List<Setting> columns() {
        return List.of(
                Setting.whole("bins", 2, 255, 255, "of a column"),
                Setting.word(
                        "categories",
                        "as numbers of their place, parted by sets, or as ordered mean targets",
                        "numbers",
                        "sets",
                        "targets"),
                Setting.names("rising", "predictions never fall when one of these rises"),
                Setting.names("falling", "predictions never rise when one of these rises"),
                Setting.yes("bundle", false, "one histogram for columns that exclude each other"),
                Setting.number("conflicts", 0, 0.99, 0, "share of rows at which they may not"));
    }

    private static List<Setting> stopping() {
        return List.of(
                Setting.whole(
                        "patience",
                        0,
                        1_000_000,
                        0,
                        "rounds without progress on rows held out; 0 to run all"),
                Setting.text("metric", "loss", "of that progress, such as roc_auc"),
                Setting.above("held-out", 0, 0.9, 0.1, "share of the rows held out for it"));
    }
}
