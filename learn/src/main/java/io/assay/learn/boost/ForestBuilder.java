package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import io.assay.learn.bins.Cuts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/// Turns grown trees, whose splits are bins, into a [Forest], whose splits are values.
final class ForestBuilder {
    private final Bins bins;
    private final Table table;
    private final Map<Integer, Integer> features = new HashMap<>();

    /// The categories that occur, by column.
    private final Map<Integer, BitSet> seen = new HashMap<>();

    private final IntArrayList used = new IntArrayList();
    private final LongArrayList nodes = new LongArrayList();
    private final LongArrayList sets = new LongArrayList();
    private final DoubleArrayList values = new DoubleArrayList();
    private final IntArrayList roots = IntArrayList.newListWith(0);
    private final IntArrayList depths = new IntArrayList();

    /// @param table that was binned
    ForestBuilder(Bins bins, Table table) {
        this.bins = bins;
        this.table = table;
    }

    void add(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            Split split = tree.split(node);
            nodes.add(split == null ? Forest.leaf() : branch(tree, node, split));
            values.add(split == null ? tree.values()[node] : 0);
        }
        roots.add(nodes.size());
        depths.add(tree.depth());
    }

    private long branch(Tree tree, int node, Split split) {
        int column = split.column();
        int left = tree.left(node) - node;
        if (split.set() != null) {
            return Forest.node(store(split), feature(~column), left);
        }
        boolean isLast = split.bin() == bins.cuts(column).count() - 1;
        float threshold = isLast ? Float.MAX_VALUE : bins.cuts(column).end(split.bin());
        int sided = 2 * column + (split.isMissingLeft() ? 1 : 0);
        return Forest.node(FloatKeys.key(threshold), feature(sided), left);
    }

    private int feature(int of) {
        Integer known = features.putIfAbsent(of, used.size());
        if (known == null) {
            used.add(of);
        }
        return features.get(of);
    }

    /// Keeps the categories that go right, the missing one last; returns where they are.
    private int store(Split split) {
        int start = sets.size();
        int categories = table.columns().get(split.column()).categories().size();
        for (int first = 0; first <= categories; first += Long.SIZE) {
            long word = 0;
            for (int k = first; k <= categories && k < first + Long.SIZE; k++) {
                word |= isRight(split, k, categories) ? 1L << k : 0;
            }
            sets.add(word);
        }
        return start;
    }

    private boolean isRight(Split split, int category, int categories) {
        Cuts cuts = bins.cuts(split.column());
        if (category == categories) {
            return split.set().isRight(cuts.count());
        }
        return seen.computeIfAbsent(split.column(), this::seen).get(category)
                ? split.set().isRight(cuts.bin(category))
                : split.set().isRestRight();
    }

    private BitSet seen(int column) {
        BitSet categories = new BitSet();
        for (int i = 0; i < table.rows(); i++) {
            float x = table.value(i, column);
            if (!Float.isNaN(x)) {
                categories.set((int) x);
            }
        }
        return categories;
    }

    /// Trees `[from, to)`.
    Forest build(int from, int to) {
        int first = roots.get(from);
        long[] some = new long[roots.get(to) - first];
        double[] someValues = new double[some.length];
        Arrays.setAll(some, i -> nodes.get(first + i));
        Arrays.setAll(someValues, i -> values.get(first + i));
        int[] starts = new int[to - from + 1];
        int[] someDepths = new int[to - from];
        Arrays.setAll(starts, i -> roots.get(from + i) - first);
        Arrays.setAll(someDepths, i -> depths.get(from + i));
        return new Forest(some, someValues, starts, someDepths, used.toArray(), sets.toArray());
    }
}
