package io.assay.learn.tree;

import io.assay.learn.Column;
import io.assay.learn.grow.Signature;
import io.assay.learn.grow.Tree;
import java.util.List;
import java.util.Locale;

/// A tree as indented text.
final class TreeText {
    private final Signature signature;
    private final Tree tree;
    private final StringBuilder text = new StringBuilder();

    TreeText(Signature signature, Tree tree) {
        this.signature = signature;
        this.tree = tree;
        write(0, 0, "");
    }

    private void write(int node, int depth, String question) {
        text.append("|  ".repeat(Math.max(0, depth - 1))).append(question);
        if (tree.isLeaf(node)) {
            text.append(depth == 0 ? "" : ": ").append(leaf(-tree.child(node))).append('\n');
            return;
        }
        text.append(depth == 0 ? "" : "\n");
        write(tree.child(node), depth + 1, question(node, true));
        write(tree.child(node) + 1, depth + 1, question(node, false));
    }

    private String question(int node, boolean left) {
        Column column = signature.columns().get(tree.column(node));
        String missing = tree.isMissingLeft(node) == left ? " or missing" : "";
        if (tree.isCategorical(node)) {
            return column.name() + " in " + categories(node, column, left) + missing;
        }
        float at = tree.threshold(node);
        if (at == Float.POSITIVE_INFINITY) {
            return column.name() + (left ? " known" : " missing");
        }
        return column.name() + (left ? " <= " : " > ") + at + missing;
    }

    private String categories(int node, Column column, boolean left) {
        StringBuilder names = new StringBuilder("{");
        for (int k = 0; k < column.categories().size(); k++) {
            if (tree.isLeft(node, k) == left) {
                names.append(names.length() == 1 ? "" : ", ").append(column.categories().get(k));
            }
        }
        return names.append('}').toString();
    }

    private String leaf(int leaf) {
        List<String> classes = signature.target().classes();
        if (classes.isEmpty()) {
            return String.format(Locale.ROOT, "%.6g", tree.value(leaf, 0));
        }
        StringBuilder shares = new StringBuilder();
        for (int k = 0; k < classes.size(); k++) {
            if (tree.value(leaf, k) > 0) {
                shares.append(shares.length() == 0 ? "" : ", ")
                        .append(classes.get(k))
                        .append(String.format(Locale.ROOT, " %.3f", tree.value(leaf, k)));
            }
        }
        return shares.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
