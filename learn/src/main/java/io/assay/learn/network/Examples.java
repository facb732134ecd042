package io.assay.learn.network;

import io.assay.learn.Table;
import io.assay.split.Holdout;
import io.assay.split.Split;
import java.util.stream.IntStream;

/// Which rows train and which are held out; rows of weight 0 do neither.
///
/// @param train row numbers
/// @param held row numbers; none where nothing is held out
record Examples(int[] train, int[] held) {

    static Examples of(Table table, double heldShare, long seed) {
        int[] rows =
                IntStream.range(0, table.rows()).filter(row -> table.weight(row) > 0).toArray();
        if (heldShare == 0) {
            return new Examples(rows, new int[0]);
        }
        if (rows.length < 2) {
            throw new IllegalArgumentException(
                    "the table has "
                            + rows.length
                            + " rows of weight above 0; expected at least 2 to hold some out");
        }
        Split split = holdout(table, rows, heldShare, seed).split();
        return new Examples(split.train().pick(rows), split.test().pick(rows));
    }

    private static Holdout holdout(Table table, int[] rows, double share, long seed) {
        return table.target().isClasses()
                ? Holdout.stratified(IntStream.of(rows).map(table::label).toArray(), share, seed)
                : Holdout.of(rows.length, share, seed);
    }
}
