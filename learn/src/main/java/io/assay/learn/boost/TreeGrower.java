package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import io.assay.learn.parallel.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// Grows one tree after the other on the same bins.
///
/// Nodes are parted level after level, or one by one. Either way the histogram of the smaller child is
/// filled from its rows, and that of the larger one is what it leaves of its parent's. Columns are
/// shared out among threads; sums are exact, so that nothing depends on who does what.
final class TreeGrower {
    /// Columns or bundles of a part, so that it reads rows and derivatives once for all of them.
    private static final int COLUMNS = 4;

    /// Cells below which the calling thread works alone.
    private static final int FEW = 1 << 15;

    private final Bins bins;
    private final Bundles bundles;
    private final SplitRules rules;
    private final Growth growth;
    private final Executor executor;
    private final RowPartition partition;
    private final Histograms histograms;
    private final List<Node> leaves = new ArrayList<>();

    /// Room for each part of the columns.
    private final List<SplitScores> scores = new ArrayList<>();

    private Gradients gradients;
    private SplitSearch search;
    private SymmetricSearch shared;
    private ColumnDraw draw;

    /// The columns of the tree, bundle by bundle.
    private int[][] units;

    private Tree tree;

    TreeGrower(Bins bins, Bundles bundles, SplitRules rules, Executor executor) {
        this.bins = bins;
        this.bundles = bundles;
        this.rules = rules;
        growth = rules.growth();
        this.executor = executor;
        partition = new RowPartition(bundles, bins.rows(), executor);
        histograms = new Histograms(bins, bundles);
    }

    /// Two nodes of one parent, or the root alone as the larger.
    private record Siblings(Node parent, Node smaller, Node larger) {}

    /// Grows a tree on the first `count` of the partition's rows, which stand in `rows`.
    Tree grow(Gradients packed, int count, ColumnDraw columnDraw) {
        gradients = packed;
        search = new SplitSearch(bins, rules, packed);
        shared = growth.isSymmetric() ? new SymmetricSearch(bins, growth, packed) : null;
        draw = columnDraw;
        units = bundles.units(draw.ofTree());
        tree = new Tree();
        leaves.clear();
        Node root = root(count);
        if (growth.leaves() == 0) {
            growLevels(root);
        } else {
            growLeaves(root);
        }
        for (Node leaf : leaves) {
            tree.values()[leaf.number] = search.value(leaf);
        }
        return tree;
    }

    RowPartition partition() {
        return partition;
    }

    /// The leaves of the last tree.
    List<Node> leaves() {
        return leaves;
    }

    private void growLevels(Node root) {
        List<Node> level = List.of(root);
        while (!level.isEmpty()) {
            List<Node> parted = new ArrayList<>();
            for (Node node : level) {
                (node.split == null ? leaves : parted).add(node);
            }
            level = part(parted, true);
        }
    }

    private void growLeaves(Node root) {
        PriorityQueue<Node> open =
                new PriorityQueue<>(
                        Comparator.comparingDouble((Node n) -> -n.split.gain())
                                .thenComparingInt(n -> n.number));
        List<Node> fresh = List.of(root);
        while (!fresh.isEmpty()) {
            for (Node node : fresh) {
                (node.split == null ? leaves : open).add(node);
            }
            int count = leaves.size() + open.size();
            boolean isFull = count >= growth.leaves();
            boolean isLast = count + 1 >= growth.leaves();
            fresh = isFull || open.isEmpty() ? List.of() : part(List.of(open.poll()), !isLast);
        }
        for (Node node : open) {
            release(node);
            leaves.add(node);
        }
    }

    private Node root(int count) {
        long[] packed = gradients.packed;
        long sums = 0;
        for (int i = 0; i < count; i++) {
            sums += packed[partition.rows[i]];
        }
        Node root = new Node(0, 0, 0, count, sums);
        if (isOpen(root)) {
            search(List.of(new Siblings(null, root, root)));
        }
        return root;
    }

    /// Parts nodes and returns their children, with their best splits when they are to be split.
    private List<Node> part(List<Node> parents, boolean goesOn) {
        partition.part(parents);
        List<Node> children = new ArrayList<>();
        List<Siblings> open = new ArrayList<>();
        for (Node parent : parents) {
            int number = tree.branch(parent.number, parent.split);
            int middle = parent.from + parent.lefts;
            int depth = parent.depth + 1;
            Node left = new Node(number, depth, parent.from, middle, parent.split.left());
            long rest = parent.sums - parent.split.left();
            Node right = new Node(number + 1, depth, middle, parent.to, rest);
            search.bound(parent, left, right);
            children.add(left);
            children.add(right);
            if (goesOn && (isOpen(left) || isOpen(right))) {
                boolean isLeftSmaller = left.rows() <= right.rows();
                open.add(
                        new Siblings(
                                parent,
                                isLeftSmaller ? left : right,
                                isLeftSmaller ? right : left));
            } else {
                release(parent);
            }
        }
        search(open);
        return children;
    }

    private boolean isOpen(Node node) {
        return shared == null ? search.isOpen(node) : growth.reaches(node.depth);
    }

    private void release(Node node) {
        if (node.slot >= 0) {
            histograms.release(node.slot);
            node.slot = -1;
        }
    }

    private void search(List<Siblings> open) {
        long rows = 0;
        List<Node> smaller = new ArrayList<>();
        for (Siblings s : open) {
            s.smaller.slot = histograms.take();
            smaller.add(s.smaller);
            rows += s.smaller.rows();
            if (s.parent != null) {
                s.larger.slot = s.parent.slot;
            }
        }
        partition.gather(smaller, gradients.packed);
        int chunks = Math.max(1, 2 * ((units.length + 2 * COLUMNS - 1) / (2 * COLUMNS)));
        Split[][] found = new Split[chunks][2 * open.size()];
        while (scores.size() < chunks) {
            scores.add(new SplitScores());
        }
        boolean few = rows * units.length < FEW;
        Parts.run(chunks, few ? null : executor, c -> search(open, c, chunks, found[c]));
        if (shared != null) {
            share(nodes(open), found);
            return;
        }
        for (int k = 0; k < open.size(); k++) {
            settle(open.get(k).smaller, found, 2 * k);
            settle(open.get(k).larger, found, 2 * k + 1);
        }
    }

    private static List<Node> nodes(List<Siblings> open) {
        return open.stream().flatMap(s -> Stream.of(s.smaller, s.larger)).distinct().toList();
    }

    /// Gives all nodes of a level the one split that is best for them.
    private void share(List<Node> nodes, Split[][] found) {
        Split best = null;
        for (Split[] part : found) {
            best = part.length == 0 ? null : Split.better(best, part[0]);
        }
        for (Node node : nodes) {
            if (best == null) {
                release(node);
            } else {
                node.split = shared.own(best, node, histograms.sums(node.slot, best.column()));
            }
        }
    }

    /// The best of what the parts found.
    private void settle(Node node, Split[][] found, int at) {
        for (Split[] part : found) {
            node.split = Split.better(node.split, part[at]);
        }
        if (node.split == null) {
            release(node);
        }
    }

    /// One part of the columns, for all nodes.
    private void search(List<Siblings> open, int chunk, int chunks, Split[] found) {
        int first = chunk * units.length / chunks;
        int end = (chunk + 1) * units.length / chunks;
        SplitScores scratch = scores.get(chunk);
        for (int k = 0; k < open.size(); k++) {
            Siblings s = open.get(k);
            histograms.fill(s.smaller, partition.rows, partition.ordered, units, first, end);
            found[2 * k] = best(s.smaller, first, end, scratch);
            if (s.parent != null) {
                histograms.subtract(s.larger.slot, s.smaller.slot, units, first, end);
                found[2 * k + 1] = best(s.larger, first, end, scratch);
            }
        }
        List<Node> nodes = shared == null ? List.of() : nodes(open);
        for (int k = first; k < end && !nodes.isEmpty(); k++) {
            for (int column : units[k]) {
                if (draw.has(nodes.get(0), column)) {
                    found[0] = Split.better(found[0], shared.best(nodes, histograms, column));
                }
            }
        }
    }

    private Split best(Node node, int first, int end, SplitScores scratch) {
        Split best = null;
        for (int k = first; k < end && shared == null && search.isOpen(node); k++) {
            for (int column : units[k]) {
                if (draw.has(node, column)) {
                    long[] sums = histograms.sums(node.slot, column);
                    best = Split.better(best, search.best(node, sums, column, scratch));
                }
            }
        }
        return best;
    }
}
