package io.assay.cli.result;

import io.assay.BinaryPredictions;
import io.assay.Counts;
import io.assay.Metrics;
import io.assay.Rate;

/// The main metrics on the rows of one group, under `group.NAME.`.
public final class GroupResults {
    private GroupResults() {}

    /// Puts the metrics of one group.
    public static void put(
            Results results, String group, BinaryPredictions rows, double threshold) {
        String prefix = "group." + group + ".";
        Counts counts = rows.at(threshold);
        results.count(prefix + "n", rows.rows());
        results.put(prefix + "accuracy", Rate.ACCURACY.of(counts));
        results.put(prefix + "precision", Rate.PRECISION.of(counts));
        results.put(prefix + "recall", Rate.RECALL.of(counts));
        results.put(prefix + "fpr", Rate.FPR.of(counts));
        results.put(prefix + "selection_rate", Rate.SELECTION_RATE.of(counts));
        results.put(prefix + "roc_auc", Metrics.AUC.of(rows));
    }
}
