package io.assay.learn.svm;

import io.assay.learn.Table;
import io.assay.learn.numeric.RowBlocks;

/// Kernel values of all pairs of rows, a row at a time, computed when asked for and kept while there is
/// room; the row that was not asked for longest makes room.
final class KernelRows {
    private static final long ROOM = 200L << 20;

    private final Kernel kernel;
    private final RowBlocks rows;
    private final double[][] kept;
    private final long[] asked;
    private final int capacity;
    private final double[] query;
    private int count;
    private long clock;

    KernelRows(Kernel kernel, Table table) {
        this(kernel, table, (int) Math.min(table.rows(), ROOM / (8L * table.rows())));
    }

    /// @param capacity how many rows are kept, at least 2
    KernelRows(Kernel kernel, Table table, int capacity) {
        this.kernel = kernel;
        rows = RowBlocks.of(table);
        kept = new double[rows.rows()][];
        asked = new long[rows.rows()];
        this.capacity = Math.max(2, capacity);
        query = new double[rows.columns()];
    }

    int rows() {
        return rows.rows();
    }

    /// The kernel of row i with all rows; valid until the next but one is asked for.
    double[] of(int i) {
        asked[i] = ++clock;
        if (kept[i] == null) {
            double[] room = count < capacity ? new double[rows.rows()] : oldest();
            count = Math.min(count + 1, capacity);
            rows.row(i, query);
            kernel.values(rows, query, room);
            kept[i] = room;
        }
        return kept[i];
    }

    /// The kernel of each row with itself.
    double[] diagonal() {
        double[] diagonal = new double[rows.rows()];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = 1;
            if (kernel.kind() == Kernel.Kind.LINEAR) {
                rows.row(i, query);
                diagonal[i] = 0;
                for (double x : query) {
                    diagonal[i] += x * x;
                }
            }
        }
        return diagonal;
    }

    private double[] oldest() {
        int oldest = -1;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] != null && (oldest < 0 || asked[i] < asked[oldest])) {
                oldest = i;
            }
        }
        double[] room = kept[oldest];
        kept[oldest] = null;
        return room;
    }
}
