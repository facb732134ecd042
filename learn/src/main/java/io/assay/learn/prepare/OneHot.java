package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;

/// Makes a column of 0 and 1 for each category that the training rows show, named `column=category`.
/// Numeric columns stay, in their places. A missing category is 0 in all columns.
///
/// @param refusesUnknown whether a category that the training rows did not show is refused; otherwise
///     it is 0 in all columns
public record OneHot(boolean refusesUnknown) implements Preparation {

    /// Unknown categories are 0 in all columns.
    public static OneHot columns() {
        return new OneHot(false);
    }

    /// The same where unknown categories are refused, with column, row and category.
    public OneHot refusingUnknown() {
        return new OneHot(true);
    }

    @Override
    public Fitted fit(Table table, long seed) {
        int columns = table.columns().size();
        int[][] places = new int[columns][];
        List<Column> made = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            Column column = table.columns().get(c);
            if (column.isCategorical()) {
                places[c] = places(shown(table, c), column, made);
            } else {
                places[c] = new int[] {made.size()};
                made.add(column);
            }
        }
        return Fitted.alike(new HotColumns(table.columns(), made, places, refusesUnknown), table);
    }

    private static boolean[] shown(Table table, int c) {
        boolean[] shown = new boolean[table.columns().get(c).categories().size()];
        for (int i = 0; i < table.rows(); i++) {
            float code = table.value(i, c);
            if (!Float.isNaN(code)) {
                shown[(int) code] = true;
            }
        }
        return shown;
    }

    private static int[] places(boolean[] shown, Column column, List<Column> made) {
        int[] places = new int[shown.length];
        for (int k = 0; k < shown.length; k++) {
            places[k] = shown[k] ? made.size() : -1;
            if (shown[k]) {
                made.add(Column.numeric(column.name() + "=" + column.categories().get(k)));
            }
        }
        return places;
    }
}
