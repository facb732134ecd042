package io.assay.learn.boost;

import io.assay.learn.store.ModelReader;

/// What a forest from a file must hold, so that no walk leaves its arrays.
final class ForestChecks {
    private ForestChecks() {}

    static void check(ModelReader in, Forest forest, int outputs, int columns) {
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
            boolean isColumn = feature >= 0 && feature >> 1 < columns;
            in.check(isColumn, "feature " + feature + " is of no column");
        }
        for (int tree = 0; tree < trees; tree++) {
            tree(in, forest, tree);
        }
    }

    private static void tree(ModelReader in, Forest forest, int tree) {
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
                                    && Forest.feature(node) < forest.features.length;
            in.check(isRight, "node " + i + " of tree " + tree + " leads outside");
        }
    }
}
