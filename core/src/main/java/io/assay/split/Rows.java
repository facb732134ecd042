package io.assay.split;

import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;

/// Some rows of a table: stretches of an order of rows that is kept once for a whole plan. Walking
/// over them allocates nothing per row.
///
/// ```java
/// double[] x = split.train().pick(column);       // the column's values of these rows
/// split.test().forEach(row -> use(row));         // row numbers, from 0
/// ```
public final class Rows {
    private final int table;
    private final int[] names;
    private final int[] order;
    private final int[] bounds;
    private final int size;

    private Rows(int table, int[] names, int[] order, int[] bounds) {
        this.table = table;
        this.names = names;
        this.order = order;
        this.bounds = bounds;
        int sum = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            sum += bounds[i + 1] - bounds[i];
        }
        size = sum;
    }

    /// Stretches of an order, for plans of your own. The arrays are not copied.
    ///
    /// @param table how many rows the table has
    /// @param order row numbers, each in `[0, table)`; null when place i holds row i
    /// @param bounds where each stretch starts and, behind that, where it ends: places `[bounds[0],
    ///     bounds[1])`, `[bounds[2], bounds[3])` and so on
    public static Rows of(int table, int[] order, int... bounds) {
        int places = order == null ? table : order.length;
        for (int i = 0; i < bounds.length; i += 2) {
            if (i + 1 == bounds.length
                    || bounds[i] < 0
                    || bounds[i + 1] < bounds[i]
                    || bounds[i + 1] > places) {
                throw new IllegalArgumentException(
                        "bounds["
                                + i
                                + "] does not start a stretch; expected pairs in [0, "
                                + places
                                + "], each rising");
            }
        }
        return new Rows(table, null, order, bounds);
    }

    /// These rows, numbered among `outer`, as rows of the table of `outer`.
    ///
    /// @param numbers the rows of `outer`, by [#toArray()]
    Rows inside(Rows outer, int[] numbers) {
        return new Rows(outer.table, numbers, order, bounds);
    }

    /// How many rows these are.
    public int size() {
        return size;
    }

    /// How many rows the table has of which these are some.
    public int table() {
        return table;
    }

    /// Row number `i` of these, in the order of the plan. Takes a step for each stretch before it.
    ///
    /// @param i in `[0, size())`
    public int get(int i) {
        Objects.checkIndex(i, size);
        int left = i;
        int piece = 0;
        while (left >= bounds[piece + 1] - bounds[piece]) {
            left -= bounds[piece + 1] - bounds[piece];
            piece += 2;
        }
        return row(bounds[piece] + left);
    }

    private int row(int place) {
        int row = order == null ? place : order[place];
        return names == null ? row : names[row];
    }

    /// Hands over every row number.
    public void forEach(IntConsumer action) {
        for (int piece = 0; piece < bounds.length; piece += 2) {
            for (int place = bounds[piece]; place < bounds[piece + 1]; place++) {
                action.accept(row(place));
            }
        }
    }

    /// The row numbers one after the other, as ints.
    public PrimitiveIterator.OfInt iterator() {
        return new Walk();
    }

    private final class Walk implements PrimitiveIterator.OfInt {
        private int piece;
        private int place = bounds.length == 0 ? 0 : bounds[0];
        private int left = size;

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public int nextInt() {
            if (left == 0) {
                throw new java.util.NoSuchElementException("all " + size + " rows were taken");
            }
            while (place == bounds[piece + 1]) {
                piece += 2;
                place = bounds[piece];
            }
            left--;
            return row(place++);
        }
    }

    /// The row numbers in an array of their own.
    public int[] toArray() {
        int[] rows = new int[size];
        copyTo(rows, 0);
        return rows;
    }

    /// Writes the row numbers to `rows[start]` and on.
    public void copyTo(int[] rows, int start) {
        Objects.checkFromIndexSize(start, size, rows.length);
        int to = start;
        for (int piece = 0; piece < bounds.length; piece += 2) {
            for (int place = bounds[piece]; place < bounds[piece + 1]; place++) {
                rows[to++] = row(place);
            }
        }
    }

    /// A column's values of these rows.
    ///
    /// @param column a value for each row of the table
    public double[] pick(double[] column) {
        checkColumn(column.length);
        double[] picked = new double[size];
        int to = 0;
        for (int piece = 0; piece < bounds.length; piece += 2) {
            for (int place = bounds[piece]; place < bounds[piece + 1]; place++) {
                picked[to++] = column[row(place)];
            }
        }
        return picked;
    }

    /// The same for floats.
    public float[] pick(float[] column) {
        checkColumn(column.length);
        float[] picked = new float[size];
        int to = 0;
        for (int piece = 0; piece < bounds.length; piece += 2) {
            for (int place = bounds[piece]; place < bounds[piece + 1]; place++) {
                picked[to++] = column[row(place)];
            }
        }
        return picked;
    }

    /// The same for ints.
    public int[] pick(int[] column) {
        checkColumn(column.length);
        int[] picked = toArray();
        for (int i = 0; i < picked.length; i++) {
            picked[i] = column[picked[i]];
        }
        return picked;
    }

    /// The same for bytes.
    public byte[] pick(byte[] column) {
        checkColumn(column.length);
        byte[] picked = new byte[size];
        int to = 0;
        for (int piece = 0; piece < bounds.length; piece += 2) {
            for (int place = bounds[piece]; place < bounds[piece + 1]; place++) {
                picked[to++] = column[row(place)];
            }
        }
        return picked;
    }

    private void checkColumn(int length) {
        if (length != table) {
            throw new IllegalArgumentException(
                    "column has "
                            + length
                            + " values; expected one for each of the "
                            + table
                            + " rows");
        }
    }

    /// How many rows these are of how many.
    @Override
    public String toString() {
        return size + " of " + table + " rows";
    }
}
