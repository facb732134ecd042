package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import java.util.Arrays;

/// Adds the counts of units up per distinct score and class.
final class UnitTally {
    private final int[] slots;
    private final int[] positive;
    private final int[] negative;
    private final BinaryCounts sample;

    /// @param slots for each unit the place i of its score when positive, ~i when negative
    UnitTally(Distinct distinct, int[] slots) {
        this.slots = slots;
        positive = new int[distinct.size()];
        negative = new int[distinct.size()];
        sample = BinaryCounts.of(distinct.score(), positive, negative);
    }

    /// The slots of rows as units.
    static int[] slots(Distinct distinct, BinaryPredictions rows) {
        int[] slots = new int[rows.rows()];
        for (int i = 0; i < slots.length; i++) {
            int place = distinct.place(rows.score(i));
            slots[i] = rows.isPositive(i) ? place : ~place;
        }
        return slots;
    }

    /// The counts, lent.
    BinaryCounts sample() {
        return sample;
    }

    void fill(int[] counts) {
        Arrays.fill(positive, 0);
        Arrays.fill(negative, 0);
        for (int u = 0; u < slots.length; u++) {
            int slot = slots[u];
            if (slot >= 0) {
                positive[slot] += counts[u];
            } else {
                negative[~slot] += counts[u];
            }
        }
    }
}
