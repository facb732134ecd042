package io.assay.learn.grow;

import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import io.assay.learn.bins.Cuts;
import java.util.concurrent.Executor;

/// Columns in bins, one byte a cell: fewer splits to try, and less memory to read for each.
public final class BinCodes implements Coded {
    private static final int BINS = 255;

    private final Table table;
    private final Bins bins;

    private BinCodes(Table table, Bins bins) {
        this.table = table;
        this.bins = bins;
    }

    /// Bins a table.
    ///
    /// @param executor shares out the columns; null for the calling thread alone
    public static BinCodes of(Table table, Executor executor) {
        return new BinCodes(table, Bins.of(table, BINS, executor));
    }

    @Override
    public int codes(int column) {
        int categories = table.columns().get(column).categories().size();
        return categories > 0 ? categories : bins.cuts(column).count();
    }

    /// Categories keep the codes of the table, of which there may be more than bins.
    @Override
    public void gather(int column, int[] rows, int from, int to, int[] into) {
        if (table.columns().get(column).isCategorical()) {
            int missing = codes(column);
            for (int i = from; i < to; i++) {
                float x = table.value(rows[i], column);
                into[i - from] = !Float.isNaN(x) ? (int) x : missing;
            }
            return;
        }
        byte[] codes = bins.codes(column);
        for (int i = from; i < to; i++) {
            into[i - from] = codes[rows[i]] & 0xFF;
        }
    }

    /// Halfway between the end of the lower bin and the beginning of the upper one: in deep nodes many
    /// bins between the two are empty, and their lower end would be as far from half the rows as can be.
    @Override
    public float between(int column, int lower, int upper) {
        Cuts cuts = bins.cuts(column);
        float low = cuts.end(lower);
        float high = cuts.end(upper - 1);
        return upper - 1 == lower ? low : (float) (((double) low + high) / 2);
    }
}
