package io.assay.bench;

import java.util.SplittableRandom;

/// Stratified folds as a Java user writes them by hand: the rows are shuffled, and those of each class
/// dealt to the folds in turn.
final class HandFolds {
    private final byte[] truth;
    private final int folds;

    HandFolds(byte[] truth, int folds) {
        this.truth = truth;
        this.folds = folds;
    }

    /// The fold of each row.
    byte[] ids() {
        SplittableRandom random = new SplittableRandom(42);
        int[] rows = new int[truth.length];
        for (int i = 0; i < rows.length; i++) {
            int j = random.nextInt(i + 1);
            rows[i] = rows[j];
            rows[j] = i;
        }
        byte[] ids = new byte[truth.length];
        int[] next = new int[2];
        for (int row : rows) {
            int label = truth[row];
            ids[row] = (byte) next[label];
            next[label] = next[label] + 1 == folds ? 0 : next[label] + 1;
        }
        return ids;
    }

    /// The rows by fold.
    int[] order() {
        byte[] ids = ids();
        int[] next = new int[folds + 1];
        for (byte id : ids) {
            next[id + 1]++;
        }
        for (int j = 1; j <= folds; j++) {
            next[j] += next[j - 1];
        }
        int[] order = new int[ids.length];
        for (int row = 0; row < order.length; row++) {
            order[next[ids[row]]++] = row;
        }
        return order;
    }
}
