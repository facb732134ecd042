package io.assay.learn.ensemble;

import io.assay.learn.tree.FeatureDraw;
import io.assay.learn.tree.ThresholdRule;
import io.assay.learn.tree.TreeSettings;

/// Extremely randomised trees: a forest whose trees learn from all rows and take the best of a few
/// random splits (P. Geurts, D. Ernst, L. Wehenkel, Machine Learning 63, 2006), so that its trees are
/// rougher than those of a random forest, and less alike.
public final class ExtraTrees {
    private ExtraTrees() {}

    /// A hundred full trees; splits draw the square root of the columns for classes, all for numbers.
    public static RandomForest defaults() {
        TreeSettings settings = TreeSettings.defaults().thresholds(ThresholdRule.RANDOM);
        return new RandomForest(settings, null, FeatureDraw.all(), 100, false, null);
    }
}
