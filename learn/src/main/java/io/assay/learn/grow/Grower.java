package io.assay.learn.grow;

import io.assay.learn.Table;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SplittableRandom;

/// Grows one tree: rows of a node stand together in one array, which splits part in place.
final class Grower {
    private final Table table;
    private final Rules rules;
    private final Response response;
    private final Finder numeric;
    private final Finder categories;
    private final SplittableRandom random;
    private final int[] rows;
    private final int[] right;
    private final int[] drawn;
    private final Branches branches;
    private final Queue<Open> frontier;
    private final ArrayDeque<Open> stack = new ArrayDeque<>();
    private int size;

    /// A node that can be split, and how.
    private record Open(int node, int from, int to, int depth, Split split) {}

    /// @param weights of the rows of the table; those of weight 0 are left out
    Grower(
            Table table,
            Rules rules,
            double[] weights,
            Response response,
            Finder numeric,
            Finder categories,
            SplittableRandom random) {
        this.table = table;
        this.rules = rules;
        this.response = response;
        this.numeric = numeric;
        this.categories = categories;
        this.random = random;
        rows = new int[weights.length];
        right = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rows[size] = i;
            size += weights[i] > 0 ? 1 : 0;
        }
        drawn = new int[table.columns().size()];
        for (int c = 0; c < drawn.length; c++) {
            drawn[c] = c;
        }
        branches = new Branches(response.outputs());
        frontier =
                rules.leaves() == Integer.MAX_VALUE
                        ? null
                        : new PriorityQueue<>(
                                Comparator.<Open>comparingDouble(o -> -o.split.gain)
                                        .thenComparingInt(Open::node));
    }

    Branches grow() {
        consider(0, size, 0);
        for (int leaves = 1; leaves < rules.leaves(); leaves++) {
            Open open = frontier == null ? stack.poll() : frontier.poll();
            if (open == null) {
                break;
            }
            branches.part(open.node, open.split);
            int middle = part(open);
            consider(open.from, middle, open.depth + 1);
            consider(middle, open.to, open.depth + 1);
        }
        return branches;
    }

    /// Adds a leaf for some rows, which is split later if it can be.
    private void consider(int from, int to, int depth) {
        response.open(rows, from, to);
        int node = branches.leaf(response);
        boolean isLight = rules.leastSplit() > 2 && response.weight() < rules.leastSplit();
        if (depth >= rules.depth() || to - from < 2 || isLight || response.isPure()) {
            return;
        }
        Split best = best(from, to);
        best.gain = Math.max(0, best.score - response.purity());
        if (best.isFound() && best.gain >= rules.leastGain()) {
            Open open = new Open(node, from, to, depth, best);
            if (frontier == null) {
                stack.push(open);
            } else {
                frontier.add(open);
            }
        }
    }

    /// Draws columns without replacement, and more than asked for until one of them can be split.
    private Split best(int from, int to) {
        Split best = new Split();
        int all = drawn.length;
        for (int i = 0; i < all && (i < rules.columns() || !best.isFound()); i++) {
            if (rules.columns() < all) {
                int other = i + random.nextInt(all - i);
                int column = drawn[other];
                drawn[other] = drawn[i];
                drawn[i] = column;
            }
            int column = drawn[i];
            Finder finder = table.columns().get(column).isCategorical() ? categories : numeric;
            finder.find(column, rows, from, to, random, best);
        }
        return best;
    }

    /// Moves the rows that go right behind the others, in their order, and returns where they start.
    private int part(Open open) {
        Split split = open.split;
        float[] stored = table.stored(split.column);
        int left = open.from;
        int others = 0;
        for (int i = open.from; i < open.to; i++) {
            int row = rows[i];
            if (split.isLeft(stored[table.base(row)])) {
                rows[left++] = row;
            } else {
                right[others++] = row;
            }
        }
        System.arraycopy(right, 0, rows, left, others);
        return left;
    }
}
