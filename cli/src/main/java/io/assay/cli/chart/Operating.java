package io.assay.cli.chart;

import io.assay.Confusion;
import io.assay.Ranking;
import java.util.stream.IntStream;

/// The thresholds that can be told apart on a screen, in falling order, with what is counted at each.
///
/// Of up to 2,000 all are kept. Of more, one is left out while recall, false positive rate, precision,
/// F1 and the score itself all lie within half a pixel of the last one kept, on a plot of
/// 1,000 pixels: no curve of them moves by more.
///
/// @param score falling
/// @param tp weight of positive rows with that score or a higher one
/// @param fp weight of negative rows with that score or a higher one
/// @param all how many thresholds there were
public record Operating(
        double[] score, double[] tp, double[] fp, double positives, double negatives, long all) {

    /// Walks once down all thresholds.
    ///
    /// @param axis the range of the scores
    /// @param also sees every threshold too
    public static Operating of(Ranking ranking, Axis axis, Ranking.Run also) {
        Thinning thinning = new Thinning(ranking, axis);
        ranking.forEachRun((score, tp, fp, from, to) -> {
            thinning.accept(score, tp, fp, from, to);
            also.accept(score, tp, fp, from, to);
        });
        return thinning.operating();
    }

    /// How many are kept.
    public int count() {
        return score.length;
    }

    /// The counts at a threshold.
    public Confusion at(int i) {
        return new Confusion(tp[i], fp[i], positives - tp[i], Math.max(0, negatives - fp[i]));
    }

    /// About so many thresholds, from the highest to the lowest, at equal distances on the curve.
    int[] some(int wanted) {
        int last = count() - 1;
        int steps = Math.max(1, Math.min(last, wanted - 1));
        return IntStream.rangeClosed(0, steps)
                .map(i -> (int) Math.round((double) last * i / steps))
                .distinct()
                .toArray();
    }

    /// The kept threshold whose rule flags the same rows as `score >= threshold`, but for those left
    /// out: the last one not below it; -1 when none is.
    int placeOf(double threshold) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (score[middle] >= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
