package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import java.util.List;

/// Turns columns into other columns, as it learned to. Immutable, and safe for use by many threads.
public interface Prepared {

    /// The columns that were learned from, which a table must have.
    List<Column> from();

    /// The columns that are made.
    List<Column> columns();

    /// Makes the columns of some rows; allocates nothing.
    ///
    /// @param rows a table with the columns [#from()]
    /// @param first the first row to prepare
    /// @param count how many rows
    /// @param into an array for each of [#columns()], of which places `[0, count)` are written
    /// @throws IllegalArgumentException if a value cannot be prepared; the message names column and row
    void fill(Table rows, int first, int count, float[][] into);

    /// All rows with the columns made, in arrays of their own, and with the same targets and weights.
    ///
    /// @throws IllegalArgumentException if the table has other columns than [#from()]
    default Table table(Table rows) {
        Demands.columns(from(), rows);
        float[][] values = new float[columns().size()][rows.rows()];
        fill(rows, 0, rows.rows(), values);
        return Carried.by(rows, Table.ofColumns(values, columns()));
    }
}
