package io.assay.learn.numeric;

import io.assay.kernel.KernelRegistry;
import io.assay.learn.Table;

/// Rows in blocks of 256, column after column within a block, so that loops over the rows of a block run
/// side by side. Sums over columns keep the order of the columns.
public final class RowBlocks {
    /// Rows of a block; the last may hold fewer.
    public static final int BLOCK = 256;

    private final int rows;
    private final int columns;
    private final float[] values;

    private RowBlocks(int rows, int columns, float[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /// Copies the features of a table.
    public static RowBlocks of(Table table) {
        int rows = table.rows();
        int columns = table.columns().size();
        RowBlocks blocks =
                new RowBlocks(rows, columns, new float[Math.multiplyExact(rows, columns)]);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                blocks.values[blocks.at(i, j)] = table.value(i, j);
            }
        }
        return blocks;
    }

    /// From what [#values] gave.
    ///
    /// @throws IllegalArgumentException if there are not `rows * columns` values
    public static RowBlocks of(int rows, int columns, float[] values) {
        if (values.length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    "values has " + values.length + " numbers; expected " + rows + " x " + columns);
        }
        return new RowBlocks(rows, columns, values);
    }

    /// All values, block after block; not to be changed.
    public float[] values() {
        return values;
    }

    /// How many rows.
    public int rows() {
        return rows;
    }

    /// How many columns.
    public int columns() {
        return columns;
    }

    /// How many rows the block that starts at row `from` has.
    public int size(int from) {
        return Math.min(BLOCK, rows - from);
    }

    /// Where a value stands in [#values].
    public int at(int row, int column) {
        int from = row / BLOCK * BLOCK;
        return from * columns + column * size(from) + row - from;
    }

    /// Copies a row into `into`.
    public void row(int row, double[] into) {
        for (int j = 0; j < columns; j++) {
            into[j] = values[at(row, j)];
        }
    }

    /// The dot product of `query` with each row, into `into`.
    public void products(double[] query, double[] into) {
        for (int from = 0; from < rows; from += BLOCK) {
            products(from, query, into, from);
        }
    }

    /// The same for the block that starts at row `from`, into `into[at ..]`.
    public void products(int from, double[] query, double[] into, int at) {
        KernelRegistry.kernels().products(values, from * columns, size(from), query, into, at);
    }

    /// The squared Euclidean distance of `query` from each row, into `into`.
    public void squaredDistances(double[] query, double[] into) {
        for (int from = 0; from < rows; from += BLOCK) {
            squaredDistances(from, query, into, from);
        }
    }

    /// The same for the block that starts at row `from`, into `into[at ..]`.
    public void squaredDistances(int from, double[] query, double[] into, int at) {
        KernelRegistry.kernels()
                .squaredDistances(values, from * columns, size(from), query, into, at);
    }
}
