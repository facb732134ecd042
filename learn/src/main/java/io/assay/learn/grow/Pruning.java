package io.assay.learn.grow;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Cost-complexity pruning (L. Breiman and others, Classification and regression trees, 1984, 3.3): of
/// all inner nodes the one whose splits gain least per leaf is cut first.
final class Pruning {
    private final Branches branches;
    private final int[] parent;
    private final double[] gains;
    private final int[] leaves;
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Candidate::strength)
                            .thenComparingInt(Candidate::node));

    /// An inner node, and what it gained per leaf when it was looked at.
    private record Candidate(double strength, int node) {}

    Pruning(Branches branches) {
        this.branches = branches;
        int nodes = branches.nodes();
        parent = new int[nodes];
        gains = new double[nodes];
        leaves = new int[nodes];
        parent[0] = -1;
        for (int node = 0; node < nodes; node++) {
            if (branches.child(node) > 0) {
                parent[branches.child(node)] = node;
                parent[branches.child(node) + 1] = node;
            }
        }
        for (int node = nodes - 1; node >= 0; node--) {
            sum(node);
            propose(node);
        }
    }

    private void sum(int node) {
        int child = branches.child(node);
        if (child > 0) {
            gains[node] = branches.gain(node) + gains[child] + gains[child + 1];
            leaves[node] = leaves[child] + leaves[child + 1];
        } else {
            gains[node] = 0;
            leaves[node] = 1;
        }
    }

    /// How many leaves are left.
    int leaves() {
        return leaves[0];
    }

    /// How much all splits that are left gain.
    double gain() {
        return gains[0];
    }

    /// The inner node that gains least per leaf; -1 when only the root is left.
    int weakest() {
        while (!queue.isEmpty()) {
            Candidate first = queue.peek();
            if (leaves[first.node] > 1 && strength(first.node) == first.strength) {
                return first.node;
            }
            queue.poll(); // it was cut, or something below it was
        }
        return -1;
    }

    /// What the splits below a node gain per leaf that they cost.
    double strength(int node) {
        return gains[node] / (leaves[node] - 1);
    }

    /// Makes a leaf of a node.
    void cut(int node) {
        clear(node);
        branches.cut(node);
        for (int above = node; above >= 0; above = parent[above]) {
            sum(above);
            propose(above);
        }
    }

    /// What is below a cut node is looked at no more.
    private void clear(int node) {
        ArrayDeque<Integer> below = new ArrayDeque<>();
        below.push(node);
        while (!below.isEmpty()) {
            int next = below.pop();
            leaves[next] = 0;
            if (branches.child(next) > 0) {
                below.push(branches.child(next));
                below.push(branches.child(next) + 1);
            }
        }
    }

    private void propose(int node) {
        if (leaves[node] > 1) {
            queue.add(new Candidate(strength(node), node));
        }
    }
}
