package io.assay.split;

import io.assay.draw.Address;
import io.assay.draw.Lane;

/// Gives the rows of a class their parts from a shuffled deck.
final class Dealing {
    private final Labels labels;
    private final PartIds ids;
    private final int[][] targets;
    private final Lane lane = new Lane();

    Dealing(Labels labels, PartIds ids, int[][] targets) {
        this.labels = labels;
        this.ids = ids;
        this.targets = targets;
    }

    /// @param done which classes have their parts already
    /// @param key each class has a stream of its own
    void run(boolean[] done, long key) {
        int[] next = new int[done.length];
        int count = 0;
        for (int c = 0; c < done.length; c++) {
            next[c] = count;
            count += done[c] ? 0 : labels.sizes()[c];
        }
        if (count == 0) {
            return;
        }
        int[] members = members(done, next, count);
        int from = 0;
        for (int c = 0; c < done.length; c++) {
            if (!done[c]) {
                lane.start(Address.join(key, c));
                deal(members, from, targets[c]);
                from += labels.sizes()[c];
            }
        }
    }

    /// The rows of the other classes, class by class.
    private int[] members(boolean[] done, int[] next, int count) {
        int[] members = new int[count];
        for (int row = 0; row < labels.rows(); row++) {
            int c = labels.code(row);
            if (!done[c]) {
                members[next[c]++] = row;
            }
        }
        return members;
    }

    private void deal(int[] members, int from, int[] counts) {
        int cards = 0;
        for (int part = 0; part < counts.length; part++) {
            for (int k = 0; k < counts[part]; k++) {
                ids.set(members[from + cards++], part);
            }
        }
        for (int i = cards - 1; i > 0; i--) {
            int a = members[from + i];
            int b = members[from + lane.below(i + 1)];
            int part = ids.get(a);
            ids.set(a, ids.get(b));
            ids.set(b, part);
        }
    }
}
