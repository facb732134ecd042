package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import io.assay.learn.bins.Bins;
import java.util.Arrays;
import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/// Turns grown trees, whose splits are bins, into a [Forest], whose splits are values.
final class ForestBuilder {
    private static final int UNUSED = -1;

    private final Bins bins;
    private final int[] features;
    private final IntArrayList used = new IntArrayList();
    private final LongArrayList nodes = new LongArrayList();
    private final DoubleArrayList values = new DoubleArrayList();
    private final IntArrayList roots = IntArrayList.newListWith(0);
    private final IntArrayList depths = new IntArrayList();

    ForestBuilder(Bins bins) {
        this.bins = bins;
        features = new int[2 * bins.columns()];
        Arrays.fill(features, UNUSED);
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
        int sided = 2 * column + (split.isMissingLeft() ? 1 : 0);
        if (features[sided] == UNUSED) {
            features[sided] = used.size();
            used.add(sided);
        }
        boolean isLast = split.bin() == bins.cuts(column).count() - 1;
        float threshold = isLast ? Float.MAX_VALUE : bins.cuts(column).end(split.bin());
        return Forest.node(FloatKeys.key(threshold), features[sided], tree.left(node) - node);
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
        return new Forest(some, someValues, starts, someDepths, used.toArray());
    }
}
