package io.assay.learn.grow;

import java.util.Arrays;

/// The nodes of a tree that grows.
final class Branches {
    private final int width;
    private int count;
    private int[] split = new int[16];
    private float[] threshold = new float[16];
    private int[] child = new int[16];
    private double[] gain = new double[16];
    private double[] values;
    private long[] sets = new long[0];

    /// @param width how many numbers a node predicts
    Branches(int width) {
        this.width = width;
        values = new double[16 * width];
    }

    /// Adds a leaf, and returns its number.
    int leaf(Response response) {
        if (count == child.length) {
            int more = 2 * count;
            split = Arrays.copyOf(split, more);
            threshold = Arrays.copyOf(threshold, more);
            child = Arrays.copyOf(child, more);
            gain = Arrays.copyOf(gain, more);
            values = Arrays.copyOf(values, more * width);
        }
        response.value(values, count * width);
        return count++;
    }

    /// Makes an inner node of a leaf; its children are the next two leaves.
    void part(int node, Split found) {
        child[node] = count;
        gain[node] = found.gain;
        boolean isSet = found.left != null;
        split[node] =
                found.column << 2
                        | (isSet ? Tree.CATEGORIES : 0)
                        | (found.isMissingLeft ? Tree.MISSING_LEFT : 0);
        threshold[node] = isSet ? store(found.left) : found.threshold;
    }

    private int store(long[] set) {
        int start = sets.length;
        if (start + set.length > 1 << 24) {
            throw new IllegalArgumentException(
                    "a tree has splits of more than 2³⁰ categories in all; expected fewer, by a"
                            + " limit of its depth or leaves");
        }
        sets = Arrays.copyOf(sets, start + set.length);
        System.arraycopy(set, 0, sets, start, set.length);
        return start;
    }

    int nodes() {
        return count;
    }

    int child(int node) {
        return child[node];
    }

    double gain(int node) {
        return gain[node];
    }

    /// Makes a leaf of an inner node; what is below it is left out of the tree.
    void cut(int node) {
        child[node] = 0;
    }

    /// The tree, without what was cut.
    Tree tree() {
        int[] place = new int[count];
        int[] old = new int[count];
        int nodes = 1;
        int leaves = 0;
        for (int node = 0; node < nodes; node++) {
            if (child[old[node]] > 0) {
                place[node] = nodes;
                old[nodes++] = child[old[node]];
                old[nodes++] = child[old[node]] + 1;
            } else {
                place[node] = -leaves++;
            }
        }
        return copy(old, place, nodes, leaves);
    }

    private Tree copy(int[] old, int[] place, int nodes, int leaves) {
        int[] splits = new int[nodes];
        float[] thresholds = new float[nodes];
        float[] gains = new float[nodes];
        double[] kept = new double[leaves * width];
        for (int node = 0; node < nodes; node++) {
            splits[node] = place[node] > 0 ? split[old[node]] : 0;
            thresholds[node] = place[node] > 0 ? threshold[old[node]] : 0;
            gains[node] = place[node] > 0 ? (float) gain[old[node]] : 0;
            if (place[node] <= 0) {
                System.arraycopy(values, old[node] * width, kept, -place[node] * width, width);
            }
        }
        int[] children = Arrays.copyOf(place, nodes);
        return new Tree(splits, thresholds, children, gains, sets, kept, width);
    }
}
