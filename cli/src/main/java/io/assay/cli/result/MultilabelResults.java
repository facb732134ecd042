package io.assay.cli.result;

import io.assay.Counts;
import io.assay.cli.input.FamilyRows;
import io.assay.interval.Intervals;
import io.assay.multilabel.MultilabelMetrics;
import io.assay.multilabel.MultilabelPredictions;
import java.util.List;

/// The metrics of several labels at once, and the table of each label.
public final class MultilabelResults {
    private MultilabelResults() {}

    /// The predictions of all rows.
    public static MultilabelPredictions predictions(FamilyRows rows, List<String> labels) {
        byte[] truth = new byte[rows.truth().length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) rows.truth()[i];
        }
        MultilabelPredictions plain = MultilabelPredictions.of(truth, rows.predicted(), labels);
        return rows.weight() == null ? plain : plain.weighted(rows.weight());
    }

    /// Puts everything that is wanted.
    ///
    /// @param labels the names of the labels
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results,
            FamilyRows rows,
            MultilabelPredictions all,
            List<String> labels,
            double threshold,
            Intervals intervals) {
        results.count("n", rows.rows());
        results.count("n_labels", labels.size());
        MetricResults.put(
                results,
                "",
                all,
                MultilabelMetrics.all(threshold, results.policy()),
                intervals,
                all.rows(),
                all::weighted);
        double[][][] tables = new double[labels.size()][][];
        for (int c = 0; c < tables.length; c++) {
            Counts counts = all.label(c).at(threshold);
            tables[c] = new double[][] {{counts.tn(), counts.fp()}, {counts.fn(), counts.tp()}};
        }
        results.put("multilabel_confusion", new Entry.Tables(tables));
    }
}
