package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The few groups of rows that tables at some thresholds tell apart, without sorting the rows.
final class Bins {
    /// A table that was asked for: rows with a score of at least, or above, the threshold.
    private record Cut(double threshold, boolean above, Counts table) {}

    private Bins() {}

    /// The groups that hold rows, as if each had one score, which is on the right side of every
    /// threshold.
    static Distinct of(BinaryPredictions rows, Questions questions) {
        List<Cut> cuts = cuts(rows, questions);
        double[] score = new double[cuts.size() + 1];
        int[] positive = new int[score.length];
        int[] negative = new int[score.length];
        int used = 0;
        double tp = 0;
        double fp = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            Cut end = i < cuts.size() ? cuts.get(i) : null;
            double nextTp = end == null ? rows.positives() : end.table.tp();
            double nextFp = end == null ? rows.total() - rows.positives() : end.table.fp();
            if (nextTp + nextFp > tp + fp) {
                score[used] = inside(end, i == 0 ? null : cuts.get(i - 1));
                positive[used] = (int) (nextTp - tp);
                negative[used] = (int) (nextFp - fp);
                used++;
            }
            tp = nextTp;
            fp = nextFp;
        }
        return new Distinct(score, positive, negative).first(used);
    }

    /// Rising in the number of rows that they flag. A NaN threshold flags none and tells nothing.
    private static List<Cut> cuts(BinaryPredictions rows, Questions questions) {
        List<Cut> cuts = new ArrayList<>();
        for (double t : questions.at()) {
            cuts.add(new Cut(t, false, rows.at(t)));
        }
        for (double t : questions.above()) {
            cuts.add(new Cut(t, true, rows.above(t)));
        }
        cuts.removeIf(cut -> Double.isNaN(cut.threshold));
        cuts.sort(
                Comparator.comparingDouble((Cut cut) -> 0.0 - cut.threshold)
                        .thenComparing(cut -> !cut.above));
        return cuts;
    }

    /// A score that `end` flags and `before` does not; a group with rows has one.
    private static double inside(Cut end, Cut before) {
        if (end != null) {
            return end.above ? Math.nextUp(end.threshold) : end.threshold;
        }
        if (before == null) {
            return 0;
        }
        return before.above ? before.threshold : Math.nextDown(before.threshold);
    }
}
