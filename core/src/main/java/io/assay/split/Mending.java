package io.assay.split;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.kernel.CountTable;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// Moves rows between parts until every frequent class has its counts.
final class Mending {
    private final Labels labels;
    private final byte[] ids;
    private final int[][] targets;
    private final int parts;
    private final Lane lane = new Lane();

    Mending(Labels labels, byte[] ids, int[][] targets) {
        this.labels = labels;
        this.ids = ids;
        this.targets = targets;
        parts = targets[0].length;
    }

    /// @param frequent which classes are mended
    /// @param key each class has a stream of its own
    void run(boolean[] frequent, long key) {
        int[][] missing = missing();
        for (int c = 0; c < frequent.length; c++) {
            if (frequent[c]) {
                lane.start(Address.join(key, c));
                mend(c, missing[c]);
            }
        }
    }

    /// What each part lacks of each class; below 0 where it has too many.
    private int[][] missing() {
        int[][] missing = new int[targets.length][];
        for (int c = 0; c < missing.length; c++) {
            missing[c] = targets[c].clone();
        }
        if (labels.few() == null) {
            for (byte id : ids) {
                missing[0][id]--;
            }
            return missing;
        }
        CountTable table = new CountTable(Math.max(parts, labels.count()));
        Kernels kernels = KernelRegistry.kernels();
        for (int from = 0; from < ids.length; from += Kernels.BLOCK) {
            int to = Math.min(ids.length, from + Kernels.BLOCK);
            kernels.tabulate(labels.few(), ids, from, to, table);
        }
        long[] counts = table.counts();
        for (int c = 0; c < missing.length; c++) {
            for (int j = 0; j < parts; j++) {
                missing[c][j] -= (int) counts[c * table.classes() + j];
            }
        }
        return missing;
    }

    private void mend(int label, int[] missing) {
        int poor = 0;
        for (int rich = 0; rich < parts; rich++) {
            for (; missing[rich] < 0; missing[rich]++) {
                while (missing[poor] <= 0) {
                    poor++;
                }
                ids[any(label, rich)] = (byte) poor;
                missing[poor]--;
            }
        }
    }

    /// A row of a class and a part, each equally likely.
    private int any(int label, int part) {
        while (true) {
            int row = lane.below(ids.length);
            if (ids[row] == part && labels.code(row) == label) {
                return row;
            }
        }
    }
}
