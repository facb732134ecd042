package io.assay.split;

import java.util.Arrays;
import java.util.Locale;

/// How evenly folds share rows and classes.
///
/// @param classes the classes, rising
/// @param counts the rows of each class in each fold, `[fold][class]`
public record FoldBalance(int[] classes, int[][] counts) {

    /// How many rows each fold has.
    public int[] sizes() {
        return Arrays.stream(counts).mapToInt(fold -> Arrays.stream(fold).sum()).toArray();
    }

    /// The largest fold less the smallest, in rows.
    public int sizeGap() {
        int[] sizes = sizes();
        return Arrays.stream(sizes).max().orElse(0) - Arrays.stream(sizes).min().orElse(0);
    }

    /// The largest difference between two folds in the rows of one class: at most 1 where the folds are
    /// stratified and no groups hold rows together.
    public int classGap() {
        int worst = 0;
        for (int c = 0; c < classes.length; c++) {
            int least = Integer.MAX_VALUE;
            int most = 0;
            for (int[] fold : counts) {
                least = Math.min(least, fold[c]);
                most = Math.max(most, fold[c]);
            }
            worst = Math.max(worst, most - least);
        }
        return worst;
    }

    /// The largest difference between the share of a class in a fold and its share of all rows.
    public double shareGap() {
        int[] sizes = sizes();
        double rows = Arrays.stream(sizes).asLongStream().sum();
        double worst = 0;
        for (int c = 0; c < classes.length; c++) {
            double of = 0;
            for (int[] fold : counts) {
                of += fold[c];
            }
            for (int j = 0; j < counts.length; j++) {
                double share = sizes[j] == 0 ? 0 : counts[j][c] / (double) sizes[j];
                worst = Math.max(worst, Math.abs(share - of / rows));
            }
        }
        return worst;
    }

    /// Such as `10 folds of 10 to 11 rows; a class differs by at most 1 row between folds, its share by
    /// at most 0.0083 from that of all rows`.
    @Override
    public String toString() {
        int[] sizes = sizes();
        return String.format(
                Locale.ROOT,
                "%d folds of %d to %d rows; a class differs by at most %d row%s between folds,"
                        + " its share by at most %.4f from that of all rows",
                counts.length,
                Arrays.stream(sizes).min().orElse(0),
                Arrays.stream(sizes).max().orElse(0),
                classGap(),
                classGap() == 1 ? "" : "s",
                shareGap());
    }
}
