package io.assay.cli.learner;

import io.assay.learn.Learner;
import io.assay.learn.boost.CategorySets;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.assay.learn.boost.Loss;
import io.assay.learn.boost.Sampling;
import io.assay.learn.prepare.OrderedTargetEncoding;
import io.assay.learn.prepare.Pipeline;
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
                        BoostSettings.all(),
                        new Knob("rounds", "5", "10", "25", "50", "100", "200", "400"),
                        BoostEntries::boost));
    }

    private static Learner boost(Values values, Scene scene) {
        GradientBoosting boosting =
                policies(
                        GradientBoosting.defaults()
                                .rounds(values.whole("rounds"))
                                .rate(values.number("rate"))
                                .bins(values.whole("bins"))
                                .growth(growth(values))
                                .sampling(sampling(values))
                                .on(scene.executor()),
                        values,
                        scene);
        Learner learner = boosting;
        if (values.whole("patience") > 0) {
            learner =
                    new HeldOutBoosting(
                            boosting,
                            values.number("held-out"),
                            values.word("metric"),
                            values.whole("patience"));
        }
        return values.word("categories").equals("targets")
                ? new Pipeline(List.of(OrderedTargetEncoding.columns()), learner)
                : learner;
    }

    private static GradientBoosting policies(GradientBoosting plain, Values values, Scene scene) {
        GradientBoosting boosting = plain.ordered(values.whole("orders"));
        Loss loss = loss(values, scene);
        if (loss != null) {
            boosting = boosting.loss(loss);
        }
        if (values.word("categories").equals("sets")) {
            boosting = boosting.sets(CategorySets.defaults());
        }
        if (values.yes("bundle")) {
            boosting = boosting.bundles(values.number("conflicts"));
        }
        for (String column : values.names("rising")) {
            boosting = boosting.rising(column);
        }
        for (String column : values.names("falling")) {
            boosting = boosting.falling(column);
        }
        return boosting;
    }

    private static Growth growth(Values values) {
        int leaves = values.whole("leaves");
        int depth = values.whole("depth");
        Growth growth = leaves == 0 ? Growth.levels(depth) : Growth.leaves(leaves).depth(depth);
        if (values.yes("symmetric")) {
            for (String other : List.of("leaves", "min-rows", "min-weight")) {
                if (values.number(other) > 0) {
                    throw new IllegalArgumentException(
                            other
                                    + " is "
                                    + values.word(other)
                                    + "; expected 0 with symmetric=yes");
                }
            }
            growth = Growth.symmetric(depth);
        }
        return growth.lambda(values.number("lambda"))
                .alpha(values.number("alpha"))
                .gamma(values.number("gamma"))
                .minRows(values.whole("min-rows"))
                .minChildWeight(values.number("min-weight"));
    }

    private static Sampling sampling(Values values) {
        double large = values.number("large");
        double rows = values.number("rows");
        Sampling sampling = large > 0 ? Sampling.oneSided(large, rows) : Sampling.rows(rows);
        return sampling.columns(values.number("columns"))
                .columnsOfSplit(values.number("columns-of-split"));
    }

    /// Null for the natural one; classes have no other.
    private static Loss loss(Values values, Scene scene) {
        String word = values.word("loss");
        if (scene.classes() && !word.equals("natural")) {
            throw new IllegalArgumentException(
                    "loss is " + word + "; expected natural where classes are predicted");
        }
        return switch (word) {
            case "absolute" -> Loss.absolute();
            case "huber" -> Loss.huber(values.number("delta"));
            case "quantile" -> Loss.quantile(values.number("level"));
            case "poisson" -> Loss.poisson();
            case "squared" -> Loss.squared();
            default -> null;
        };
    }
}
