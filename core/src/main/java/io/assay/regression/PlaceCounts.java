package io.assay.regression;

/// How many rows were counted below a place and above it (P. Fenwick, Software: Practice and
/// Experience 24, 1994).
final class PlaceCounts {
    private final int[] tree;
    private int count;

    PlaceCounts(int places) {
        tree = new int[places + 1];
    }

    void add(int place) {
        count++;
        for (int i = place + 1; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }

    long belowLessAbove(int place) {
        return before(place) + (long) before(place + 1) - count;
    }

    private int before(int place) {
        int sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }
}
