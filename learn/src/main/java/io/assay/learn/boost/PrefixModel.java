package io.assay.learn.boost;

/// The scores of a model that has learned from the first rows of an order, for those rows and as many
/// after them.
final class PrefixModel {
    private final int learned;
    private final int rows;
    private final double[] truth;
    private final double[] weights;
    private final double[] scores;
    private final float[] first;
    private final float[] second;

    /// @param order rows by their place
    /// @param learned how many of them the model learns from
    /// @param weights null when all are 1
    /// @param start of the scores
    PrefixModel(int[] order, int learned, double[] truth, double[] weights, double[] start) {
        this.learned = learned;
        rows = (int) Math.min(order.length, 2L * learned);
        this.truth = new double[rows];
        this.weights = weights == null ? null : new double[rows];
        scores = new double[Math.multiplyExact(rows, start.length)];
        first = new float[scores.length];
        second = new float[scores.length];
        for (int i = 0; i < rows; i++) {
            this.truth[i] = truth[order[i]];
            if (weights != null) {
                this.weights[i] = weights[order[i]];
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = start[i / rows];
        }
    }

    /// Derives the loss at its scores.
    void derive(Loss loss) {
        loss.derive(truth, scores, 0, rows, first, second);
        for (int i = 0; weights != null && i < first.length; i++) {
            first[i] *= (float) weights[i % rows];
            second[i] *= (float) weights[i % rows];
        }
    }

    /// Writes the derivatives by one score of the rows that it has not learned from.
    void write(int[] order, int output, Gradients into) {
        int start = output * into.packed.length;
        for (int i = learned; i < rows; i++) {
            into.first[start + order[i]] = first[output * rows + i];
            into.second[start + order[i]] = second[output * rows + i];
        }
    }

    /// Adds a tree, whose leaves have the values that its own rows give them.
    ///
    /// @param leaves of all rows of the table
    /// @param nodes of the tree
    void add(int[] order, int output, int[] leaves, int nodes, Growth growth, double rate) {
        double[] g = new double[nodes];
        double[] h = new double[nodes];
        for (int i = 0; i < learned; i++) {
            g[leaves[order[i]]] += first[output * rows + i];
            h[leaves[order[i]]] += second[output * rows + i];
        }
        for (int node = 0; node < nodes; node++) {
            g[node] = rate * LeafValues.step(g[node], h[node], growth);
        }
        for (int i = 0; i < rows; i++) {
            scores[output * rows + i] += g[leaves[order[i]]];
        }
    }
}
