package io.assay.resample;

import java.util.Arrays;

/// Row numbers of a resample, in a buffer that is used again.
final class Picked {
    private int[] rows;
    private int count;
    private final int all;

    Picked(int rows) {
        this.rows = new int[rows + rows / 8 + 64]; // sizes vary where whole clusters are drawn
        all = rows;
    }

    int[] rows() {
        return rows;
    }

    int count() {
        return count;
    }

    /// Each row as often as its count says, in rising order.
    void take(int[] counts) {
        count = 0;
        for (int row = 0; row < counts.length; row++) {
            int times = counts[row];
            if (count + times > rows.length) {
                rows = Arrays.copyOf(rows, 2 * (count + times));
            }
            for (int k = 0; k < times; k++) {
                rows[count++] = row;
            }
        }
    }

    /// Stretches one after the other.
    void take(TimeDraw stretches, long number) {
        count = 0;
        stretches.start(number);
        while (count < all) {
            int size = stretches.size(all - count);
            int row = stretches.first(all);
            for (int k = 0; k < size; k++) {
                rows[count++] = row;
                row = row + 1 == all ? 0 : row + 1;
            }
        }
    }
}
