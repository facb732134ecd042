package io.assay.cell;

/// The cells of a K x K table that does not change any more: truth in rows, prediction in columns.
public interface CellTable {

    /// One cell.
    @FunctionalInterface
    interface Visitor {
        /// Takes the count, or the weight, of a cell.
        void cell(int truth, int predicted, double count);
    }

    /// The count of a cell.
    double at(int truth, int predicted);

    /// Visits the cells that are not 0, row by row, so that sums over them have one order.
    void forEach(Visitor visitor);
}
