package io.assay;

import io.assay.score.CellText;

/// The four cells of a binary confusion matrix.
///
/// @param tp positive rows predicted positive
/// @param fp negative rows predicted positive
/// @param fn positive rows predicted negative
/// @param tn negative rows predicted negative
public record Confusion(double tp, double fp, double fn, double tn) implements Counts {

    /// Checks that no cell is negative or NaN.
    public Confusion {
        check("tp", tp);
        check("fp", fp);
        check("fn", fn);
        check("tn", tn);
    }

    /// The cells from the three sums of the kernels and the number of rows.
    static Confusion ofSums(long[] sums, long rows) {
        double fp = sums[1] - sums[0];
        double fn = sums[2] - sums[0];
        return new Confusion(sums[0], fp, fn, rows - sums[1] - sums[2] + sums[0]);
    }

    private static void check(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + " is " + value + "; expected at least 0");
        }
    }

    /// The table, truth in rows.
    @Override
    public String toString() {
        return String.format(
                "%18s%14s%14s%n%18s%14s%14s%n%18s%14s%14s",
                "",
                "predicted pos",
                "predicted neg",
                "truth positive",
                CellText.of(tp),
                CellText.of(fn),
                "truth negative",
                CellText.of(fp),
                CellText.of(tn));
    }
}
