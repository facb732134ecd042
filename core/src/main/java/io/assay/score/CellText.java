package io.assay.score;

import java.util.Locale;

/// A cell of a table as text: a count has no decimals, a sum of weights four digits of them.
public final class CellText {
    private CellText() {}

    /// The text of a cell.
    public static String of(double cell) {
        return cell == Math.rint(cell) && cell < 1e15
                ? Long.toString((long) cell)
                : String.format(Locale.ROOT, "%.4f", cell);
    }
}
