package io.assay.multilabel;

import io.assay.Confusion;
import io.assay.Value;

/// What there is to say about the labels of one row.
final class RowLabels {
    private RowLabels() {}

    /// The table of a row over its labels.
    static Confusion counts(MultilabelPredictions rows, int row, double threshold) {
        int[] cells = new int[4];
        for (int c = 0; c < rows.labels(); c++) {
            int truth = rows.isTrue(row, c) ? 2 : 0;
            cells[truth + (rows.score(row, c) >= threshold ? 1 : 0)]++;
        }
        return new Confusion(cells[3], cells[1], cells[2], cells[0]);
    }

    static Value isExact(MultilabelPredictions rows, int row, double threshold) {
        Confusion counts = counts(rows, row, threshold);
        return Value.of(counts.fp() + counts.fn() == 0 ? 1 : 0);
    }

    static Value wrongShare(MultilabelPredictions rows, int row, double threshold) {
        Confusion counts = counts(rows, row, threshold);
        return Value.of((counts.fp() + counts.fn()) / rows.labels());
    }

    /// How many labels have at least the lowest score of a true one; 0 without true labels.
    static Value coverage(MultilabelPredictions rows, int row) {
        double lowest = Double.POSITIVE_INFINITY;
        boolean any = false;
        for (int c = 0; c < rows.labels(); c++) {
            if (rows.isTrue(row, c)) {
                lowest = Math.min(lowest, rows.score(row, c));
                any = true;
            }
        }
        return Value.of(any ? notBelow(rows, row, lowest, false) : 0);
    }

    /// Labels whose score is at least this one; all, or true ones only.
    private static int notBelow(
            MultilabelPredictions rows, int row, double score, boolean trueOnly) {
        int count = 0;
        for (int c = 0; c < rows.labels(); c++) {
            boolean counts = !trueOnly || rows.isTrue(row, c);
            count += counts && rows.score(row, c) >= score ? 1 : 0;
        }
        return count;
    }

    private static int trueLabels(MultilabelPredictions rows, int row) {
        return notBelow(rows, row, Double.NEGATIVE_INFINITY, true);
    }

    /// The mean, over true labels, of the share of true labels among those not below each; 1 where all
    /// labels are true, or none, as nothing can then be out of order.
    static Value averagePrecision(MultilabelPredictions rows, int row) {
        int trueLabels = trueLabels(rows, row);
        if (trueLabels == 0 || trueLabels == rows.labels()) {
            return Value.of(1);
        }
        double sum = 0;
        for (int c = 0; c < rows.labels(); c++) {
            if (rows.isTrue(row, c)) {
                double score = rows.score(row, c);
                sum +=
                        (double) notBelow(rows, row, score, true)
                                / notBelow(rows, row, score, false);
            }
        }
        return Value.of(sum / trueLabels);
    }

    /// The share of pairs of a true and another label in which the other has at least the score of the
    /// true one; 0 where there are no such pairs.
    static Value loss(MultilabelPredictions rows, int row) {
        int trueLabels = trueLabels(rows, row);
        double pairs = (double) trueLabels * (rows.labels() - trueLabels);
        double wrong = 0;
        for (int c = 0; c < rows.labels(); c++) {
            if (rows.isTrue(row, c)) {
                double score = rows.score(row, c);
                wrong += notBelow(rows, row, score, false) - notBelow(rows, row, score, true);
            }
        }
        return Value.of(pairs == 0 ? 0 : wrong / pairs);
    }
}
