package io.assay.cli.chart;

import java.util.List;

/// A confusion matrix, truth in rows, coloured by the share of each row.
///
/// @param labels of the classes, in order
/// @param counts rows, or sums of weights
public record Heat(
        String id, String title, String summary, List<String> labels, double[][] counts, Grid table)
        implements Figure {

    /// The share of the rows of a true class that were predicted as another; NaN without rows.
    public double share(int truth, int predicted) {
        double total = 0;
        for (double count : counts[truth]) {
            total += count;
        }
        return counts[truth][predicted] / total;
    }

    /// The colour of a cell in tenths of its row: `hit h7` on the diagonal, `miss h3` elsewhere.
    public String tone(int truth, int predicted) {
        double share = share(truth, predicted);
        int tenths = Double.isNaN(share) ? 0 : (int) Math.ceil(share * 10);
        return (truth == predicted ? "hit h" : "miss h") + tenths;
    }
}
