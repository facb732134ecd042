package io.assay.learn.neighbours;

/// The k nearest of the rows shown so far, in a heap with the farthest on top; of equal ones the lower
/// row is nearer. Scratch of one prediction at a time.
final class Nearest {
    final double[] distances;
    final int[] rows;
    final double[] query;
    final double[] block;
    private int count;

    Nearest(int k, int columns, int blockSize) {
        distances = new double[k];
        rows = new int[k];
        query = new double[columns];
        block = new double[blockSize];
    }

    void clear() {
        count = 0;
    }

    /// Shows the rows `from ..`, in ascending order, whose distances stand in [#block].
    void show(int from, int size) {
        for (int i = 0; i < size; i++) {
            if (count < rows.length) {
                rise(count++, block[i], from + i);
            } else if (block[i] < distances[0]) {
                sink(block[i], from + i);
            }
        }
    }

    private void rise(int place, double distance, int row) {
        int at = place;
        while (at > 0 && isFarther(distance, row, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, distance, row);
    }

    private void sink(double distance, int row) {
        int at = 0;
        while (2 * at + 1 < count) {
            int child = 2 * at + 1;
            if (child + 1 < count && isFarther(distances[child + 1], rows[child + 1], child)) {
                child++;
            }
            if (isFarther(distance, row, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, distance, row);
    }

    private boolean isFarther(double distance, int row, int than) {
        return distance > distances[than] || distance == distances[than] && row > rows[than];
    }

    private void move(int from, int to) {
        distances[to] = distances[from];
        rows[to] = rows[from];
    }

    private void put(int at, double distance, int row) {
        distances[at] = distance;
        rows[at] = row;
    }
}
