package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import java.util.Arrays;

/// A tree on bins, as it grew. Node 0 is the root; the right child follows the left one.
final class Tree {
    /// The split of each node; null for a leaf.
    private Split[] splits = new Split[15];

    private int[] lefts = new int[15];
    private int[] depths = new int[15];
    private double[] values = new double[15];
    private int size = 1;

    /// Adds the two children of a leaf and returns the left one.
    int branch(int node, Split split) {
        if (size + 2 > splits.length) {
            splits = Arrays.copyOf(splits, 2 * size + 1);
            lefts = Arrays.copyOf(lefts, 2 * size + 1);
            depths = Arrays.copyOf(depths, 2 * size + 1);
            values = Arrays.copyOf(values, 2 * size + 1);
        }
        splits[node] = split;
        lefts[node] = size;
        depths[size] = depths[node] + 1;
        depths[size + 1] = depths[node] + 1;
        size += 2;
        return size - 2;
    }

    int size() {
        return size;
    }

    /// The split of a node, or null.
    Split split(int node) {
        return splits[node];
    }

    int left(int node) {
        return lefts[node];
    }

    /// The most splits between root and leaf.
    int depth() {
        return Arrays.stream(depths).max().getAsInt();
    }

    /// What each node adds to scores, were it a leaf.
    double[] values() {
        return values;
    }

    /// The leaf of a row of the bins.
    int leaf(Bins bins, int row) {
        int node = 0;
        for (Split split = splits[0]; split != null; split = splits[node]) {
            int code = bins.codes(split.column())[row] & 0xFF;
            boolean isRight = split.isRight(code, bins.cuts(split.column()).count());
            node = isRight ? lefts[node] + 1 : lefts[node];
        }
        return node;
    }
}
