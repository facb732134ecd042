package io.assay.learn.numeric;

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
            int size = size(from);
            zero(into, from, size);
            for (int j = 0; j < columns; j++) {
                addProducts(from * columns + j * size, size, query[j], into, from);
            }
        }
    }

    /// The squared Euclidean distance of `query` from each row, into `into`.
    public void squaredDistances(double[] query, double[] into) {
        for (int from = 0; from < rows; from += BLOCK) {
            int size = size(from);
            zero(into, from, size);
            for (int j = 0; j < columns; j++) {
                addSquares(from * columns + j * size, size, query[j], into, from);
            }
        }
    }

    private static void zero(double[] into, int from, int size) {
        for (int i = 0; i < size; i++) {
            into[from + i] = 0;
        }
    }

    /// Adds the products of a stretch of values with a number.
    public void addProducts(int start, int size, double x, double[] into, int from) {
        for (int i = 0; i < size; i++) {
            into[from + i] += values[start + i] * x;
        }
    }

    /// Adds the squared differences of a stretch of values from a number.
    public void addSquares(int start, int size, double x, double[] into, int from) {
        for (int i = 0; i < size; i++) {
            double d = values[start + i] - x;
            into[from + i] += d * d;
        }
    }
}
