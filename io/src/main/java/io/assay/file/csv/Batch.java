package io.assay.file.csv;

import java.util.Arrays;

/// The values of some rows, one array per column that is read.
final class Batch {
    final double[][] numbers;
    final int[][] labels;
    private int room = 1024;

    Batch(Plan plan) {
        numbers = new double[plan.numberFields().length][room];
        labels = new int[plan.labelFields().length][room];
    }

    /// How many rows fit now.
    int room() {
        return room;
    }

    /// Makes room for twice as many rows.
    void grow() {
        room *= 2;
        Arrays.setAll(numbers, i -> Arrays.copyOf(numbers[i], room));
        Arrays.setAll(labels, i -> Arrays.copyOf(labels[i], room));
    }
}
