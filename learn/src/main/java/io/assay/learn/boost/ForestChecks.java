package io.assay.learn.boost;

import io.assay.learn.Column;
import io.assay.learn.store.ModelReader;
import java.util.List;

/// What a forest from a file must hold, so that no walk leaves its arrays.
final class ForestChecks {
    private ForestChecks() {}

    static void check(ModelReader in, Forest forest, int outputs, List<Column> columns) {
        in.check(
                forest.values.length == forest.nodes.length,
                "there are "
                        + forest.nodes.length
                        + " nodes and "
                        + forest.values.length
                        + " values; expected as many");
        int trees = forest.trees();
        in.check(trees % outputs == 0, "there are " + trees + " trees for " + outputs + " scores");
        in.check(
                forest.roots.length == trees + 1
                        && forest.roots[0] == 0
                        && forest.roots[trees] == forest.nodes.length,
                "roots do not lead from the first node to the last");
        for (int feature : forest.features) {
            int column = feature < 0 ? ~feature : feature >> 1;
            in.check(
                    column < columns.size()
                            && (feature >= 0 || columns.get(column).isCategorical()),
                    "feature " + feature + " is of no column");
        }
        for (int tree = 0; tree < trees; tree++) {
            tree(in, forest, tree, columns);
        }
    }

    private static void tree(ModelReader in, Forest forest, int tree, List<Column> columns) {
        long size = (long) forest.roots[tree + 1] - forest.roots[tree];
        in.check(
                size >= 1 && size <= Forest.MOST_NODES,
                "tree " + tree + " has " + size + " nodes; expected 1 to " + Forest.MOST_NODES);
        in.check(
                forest.depths[tree] >= 0 && forest.depths[tree] < size,
                "tree " + tree + " is " + forest.depths[tree] + " deep with " + size + " nodes");
        for (int i = 0; i < size; i++) {
            long node = forest.nodes[forest.roots[tree] + i];
            boolean isRight =
                    node == Forest.leaf()
                            || Forest.left(node) > 0
                                    && i + Forest.left(node) + 1 < size
                                    && Forest.feature(node) < forest.features.length
                                    && isSet(node, forest, columns);
            in.check(isRight, "node " + i + " of tree " + tree + " leads outside");
        }
    }

    /// Whether the set of a node that asks for categories lies among the sets.
    private static boolean isSet(long node, Forest forest, List<Column> columns) {
        int feature = forest.features[Forest.feature(node)];
        if (feature >= 0) {
            return true;
        }
        int words = columns.get(~feature).categories().size() / Long.SIZE + 1;
        int start = Forest.threshold(node);
        return start >= 0 && start <= forest.sets.length - words;
    }
}
