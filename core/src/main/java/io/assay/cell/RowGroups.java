package io.assay.cell;

/// Row numbers ordered by class, rows of one class in rising order.
public final class RowGroups {
    private final int[] order;
    private final int[] start;

    private RowGroups(int[] order, int[] start) {
        this.order = order;
        this.start = start;
    }

    /// Groups all rows by their class, in `0..classes - 1`, by counting.
    public static RowGroups of(int[] rowClass, int classes) {
        int[] rows = new int[rowClass.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        return new RowGroups(rows, new int[] {0, rows.length}).by(rowClass, classes);
    }

    /// The same rows grouped by another class; rows of one new class stay in their old order.
    public RowGroups by(int[] rowClass, int classes) {
        int[] next = new int[classes + 1];
        for (int row : order) {
            next[rowClass[row] + 1]++;
        }
        for (int c = 0; c < classes; c++) {
            next[c + 1] += next[c];
        }
        int[] starts = next.clone();
        int[] grouped = new int[order.length];
        for (int row : order) {
            grouped[next[rowClass[row]]++] = row;
        }
        return new RowGroups(grouped, starts);
    }

    /// The rows in their order.
    public int[] order() {
        return order;
    }

    /// Where the rows of a class start in the order.
    public int start(int rowClass) {
        return start[rowClass];
    }

    /// The number of rows of a class.
    public int size(int rowClass) {
        return start[rowClass + 1] - start[rowClass];
    }
}
