package io.assay;

import java.util.Locale;

/// A cell of a table as text: a count has no decimals, a sum of weights four digits of them.
final class CellText {
    private CellText() {}

    static String of(double cell) {
        return cell == Math.rint(cell) && cell < 1e15
                ? Long.toString((long) cell)
                : String.format(Locale.ROOT, "%.4f", cell);
    }
}
