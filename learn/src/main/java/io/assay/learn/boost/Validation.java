package io.assay.learn.boost;

import io.assay.learn.Table;
import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;

/// The scores of validation rows, tree after tree, and which round was best.
final class Validation {
    private final EarlyStopping stopping;
    private final Table rows;
    private final Link link;
    private final int outputs;
    private final double[] scores;
    private final double[] predicted;
    private final DoubleArrayList history = new DoubleArrayList();
    private int seen;
    private int bestTrees;
    private int bestRound;
    private double best = Double.NaN;

    Validation(EarlyStopping stopping, Table learned, Link link, double[] start) {
        this.stopping = stopping;
        this.link = link;
        rows = stopping.validation();
        outputs = start.length;
        scores = new double[outputs * rows.rows()];
        predicted = new double[link.predictions(outputs) * rows.rows()];
        BoostChecks.predicted(rows, learned.columns(), predicted, link.predictions(outputs));
        for (int i = 0; i < scores.length; i++) {
            scores[i] = start[i / rows.rows()];
        }
    }

    /// Takes in the new trees; whether another round may be worth it.
    boolean goesOn(ForestBuilder builder, int trees) {
        Forest forest = builder.build(seen, trees);
        RowKeys keys = new RowKeys(forest.features.length);
        for (int first = 0; first < rows.rows(); first += RowKeys.BLOCK) {
            int count = Math.min(RowKeys.BLOCK, rows.rows() - first);
            keys.read(rows, first, count, forest.features);
            for (int tree = 0; tree < forest.trees(); tree++) {
                int at = (seen + tree) % outputs * rows.rows() + first;
                forest.add(tree, keys.keys, count, scores, at);
            }
        }
        seen = trees;
        return isWorthMore();
    }

    private boolean isWorthMore() {
        int width = link.predictions(outputs);
        for (int i = 0; i < rows.rows(); i++) {
            link.predict(scores, i, rows.rows(), outputs, predicted, i * width);
        }
        boolean isFirst = history.isEmpty();
        double value = isFirst ? stopping.first(predicted) : stopping.value(predicted);
        history.add(value);
        if (isFirst || stopping.isBetter(value, best)) {
            best = value;
            bestTrees = seen;
            bestRound = history.size();
        }
        return history.size() - bestRound < stopping.patience();
    }

    /// How many trees there were after the best round.
    int bestTrees() {
        return bestTrees;
    }

    double[] history() {
        return history.toArray();
    }
}
