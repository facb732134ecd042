package io.assay.learn.boost;

import io.assay.learn.parallel.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// The rows of a tree, those of each node side by side and in rising order.
///
/// Parting a node keeps the order. It goes in chunks: each is parted on its own, and the pieces are then
/// put where they belong, so that threads share even the root.
final class RowPartition {
    private static final int CHUNK = 1 << 14;

    private final Bundles bundles;
    private final Executor executor;
    private final int[] lefts;
    private final int[] rights;

    /// The rows, node after node.
    final int[] rows;

    /// The packed derivatives of the same rows, where [#gather] put them.
    final long[] ordered;

    RowPartition(Bundles bundles, int count, Executor executor) {
        this.bundles = bundles;
        this.executor = executor;
        rows = new int[count];
        lefts = new int[count];
        rights = new int[count];
        ordered = new long[count];
    }

    /// A piece of a node.
    private static final class Chunk {
        private final Node node;
        private final int from;
        private final int to;
        private int left;
        private int leftAt;
        private int rightAt;

        Chunk(Node node, int from, int to) {
            this.node = node;
            this.from = from;
            this.to = to;
        }
    }

    /// Parts the rows of nodes that have splits, and sets how many went left.
    void part(List<Node> nodes) {
        List<Chunk> chunks = chunks(nodes);
        Parts.run(chunks.size(), executor(chunks), c -> part(chunks.get(c)));
        place(chunks);
        Parts.run(chunks.size(), executor(chunks), c -> copy(chunks.get(c)));
    }

    /// Puts the packed derivatives of nodes in the order of their rows.
    void gather(List<Node> nodes, long[] packed) {
        List<Chunk> chunks = chunks(nodes);
        Parts.run(
                chunks.size(),
                executor(chunks),
                c -> {
                    for (int i = chunks.get(c).from; i < chunks.get(c).to; i++) {
                        ordered[i] = packed[rows[i]];
                    }
                });
    }

    /// Adds the value of each leaf to the score of its rows.
    void add(List<Node> leaves, double[] values, double[] scores, int start) {
        Parts.run(
                leaves.size(),
                executor,
                k -> {
                    Node leaf = leaves.get(k);
                    double value = values[leaf.number];
                    for (int i = leaf.from; i < leaf.to; i++) {
                        scores[start + rows[i]] += value;
                    }
                });
    }

    private static List<Chunk> chunks(List<Node> nodes) {
        List<Chunk> chunks = new ArrayList<>();
        for (Node node : nodes) {
            for (int from = node.from; from < node.to; from += CHUNK) {
                chunks.add(new Chunk(node, from, Math.min(node.to, from + CHUNK)));
            }
        }
        return chunks;
    }

    /// A thread is woken for no less than two chunks' work.
    private Executor executor(List<Chunk> chunks) {
        int all = chunks.stream().mapToInt(c -> c.to - c.from).sum();
        return all < 2 * CHUNK ? null : executor;
    }

    private void part(Chunk chunk) {
        Split split = chunk.node.split;
        byte[] codes = bundles.codes(bundles.of(split.column()));
        byte[] right = bundles.rights(split);
        int l = chunk.from;
        int r = chunk.from;
        for (int i = chunk.from; i < chunk.to; i++) {
            int row = rows[i];
            int side = right[codes[row] & 0xFF];
            lefts[l] = row;
            rights[r] = row;
            r += side;
            l += 1 - side;
        }
        chunk.left = l - chunk.from;
    }

    private static void place(List<Chunk> chunks) {
        Node node = null;
        int left = 0;
        for (Chunk chunk : chunks) {
            left = chunk.node == node ? left : chunk.from;
            node = chunk.node;
            chunk.leftAt = left;
            left += chunk.left;
            node.lefts = left - node.from;
        }
        int right = 0;
        node = null;
        for (Chunk chunk : chunks) {
            right = chunk.node == node ? right : chunk.node.from + chunk.node.lefts;
            node = chunk.node;
            chunk.rightAt = right;
            right += chunk.to - chunk.from - chunk.left;
        }
    }

    private void copy(Chunk chunk) {
        System.arraycopy(lefts, chunk.from, rows, chunk.leftAt, chunk.left);
        int right = chunk.to - chunk.from - chunk.left;
        System.arraycopy(rights, chunk.from, rows, chunk.rightAt, right);
    }
}
