package io.assay.cli.train;

import io.assay.learn.Model;
import io.assay.learn.boost.BoostedModel;
import io.assay.learn.ensemble.ForestModel;
import io.assay.learn.tree.TreeModel;
import java.util.Arrays;

/// What the splits of trees say of the columns, as they were learned.
///
/// @param shares of the gain of all splits, by column
/// @param splits by each column; null where they are not counted
record Gains(double[] shares, long[] splits) {

    /// Of a model; null where there are none.
    static Gains of(Model model) {
        if (model instanceof BoostedModel boosted) {
            return new Gains(shares(boosted.importance().gains()), boosted.importance().splits());
        }
        if (model instanceof ForestModel forest) {
            return new Gains(forest.importance(), null);
        }
        return model instanceof TreeModel tree ? new Gains(tree.importance(), null) : null;
    }

    private static double[] shares(double[] gains) {
        double sum = Arrays.stream(gains).sum();
        return sum > 0 ? Arrays.stream(gains).map(gain -> gain / sum).toArray() : gains;
    }
}
