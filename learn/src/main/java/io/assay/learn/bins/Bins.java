package io.assay.learn.bins;

import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import java.util.concurrent.Executor;

/// The features of a table in bins of about equal numbers of rows: one byte a cell, column after column.
///
/// A column with few distinct values has a bin for each. Bins are numbered by rising value; bin b
/// holds the values up to and with `cuts(column).end(b)` that are above the bin before. A missing
/// value has the bin after the last, which is there only where a value is missing. Codes of
/// categories are binned as numbers, so that up to 255 of them keep a bin each.
///
/// Bytes are unsigned. Immutable; as large as rows times columns.
public final class Bins {

    /// The most bins of a column, the one of missing values among them.
    public static final int MOST = 256;

    private final int rows;
    private final Cuts[] cuts;
    private final byte[][] codes;
    private final boolean[] missing;
    private final int[] starts;

    private Bins(int rows, Cuts[] cuts) {
        this.rows = rows;
        this.cuts = cuts;
        codes = new byte[cuts.length][];
        missing = new boolean[cuts.length];
        starts = new int[cuts.length + 1];
    }

    /// Bins a table; row i of the bins is row i of the table, which may be a view.
    ///
    /// @param most bins of values a column, in `[2, 255]`; one more is for missing values
    /// @param executor shares the columns out; null for the calling thread alone
    /// @throws IllegalArgumentException if `most` is out of range
    public static Bins of(Table table, int most, Executor executor) {
        if (most < 2 || most >= MOST) {
            throw new IllegalArgumentException("bins is " + most + "; expected 2 to " + (MOST - 1));
        }
        int[] sample = BinSample.rows(table);
        Bins bins = new Bins(table.rows(), new Cuts[table.columns().size()]);
        Parts.run(bins.columns(), executor, c -> bins.fill(table, c, sample, most));
        for (int c = 0; c < bins.columns(); c++) {
            bins.starts[c + 1] = bins.starts[c] + bins.count(c);
        }
        return bins;
    }

    private void fill(Table table, int column, int[] sample, int most) {
        cuts[column] = Cuts.of(BinSample.keys(table, column, sample), most);
        codes[column] = new byte[rows];
        missing[column] = new Coder(cuts[column]).code(table, column, codes[column]);
    }

    /// How many rows.
    public int rows() {
        return rows;
    }

    /// How many columns.
    public int columns() {
        return cuts.length;
    }

    /// The bin of each row, as unsigned bytes; not to be changed.
    public byte[] codes(int column) {
        return codes[column];
    }

    /// The edges of a column's bins.
    public Cuts cuts(int column) {
        return cuts[column];
    }

    /// Whether a value of the column is missing.
    public boolean hasMissing(int column) {
        return missing[column];
    }

    /// How many bins a column has, the one of missing values with them where there is one.
    public int count(int column) {
        return cuts[column].count() + (missing[column] ? 1 : 0);
    }

    /// The bins of all columns before this one: where a column's part of a joint histogram begins.
    /// `start(columns())` is the number of all bins.
    public int start(int column) {
        return starts[column];
    }
}
