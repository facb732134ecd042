package io.assay.multiclass;

import io.assay.BinaryPredictions;
import io.assay.Metrics;
import io.assay.cell.RowGroups;
import io.assay.score.Scores;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The influence of each row on the mean area of every class against every other.
final class OneVsOneInfluence {
    private final Scores flat;
    private final int classes;
    private final RowGroups groups;
    private final double[] influence;

    private OneVsOneInfluence(int[] truth, Scores flat, int classes) {
        this.flat = flat;
        this.classes = classes;
        groups = RowGroups.of(truth, classes);
        influence = new double[truth.length];
    }

    /// @param weighted whether pairs count by their rows, which a row of a pair then moves too
    static double[] of(ConfusionMatrix matrix, int[] truth, Scores flat, boolean weighted) {
        OneVsOneInfluence all = new OneVsOneInfluence(truth, flat, matrix.classes());
        int[] occurring =
                IntStream.range(0, matrix.classes()).filter(c -> matrix.support(c) > 0).toArray();
        double n = truth.length;
        double pairs = occurring.length * (occurring.length - 1) / 2.0;
        double mean = 0;
        double[] ofClass = new double[matrix.classes()];
        for (int a : occurring) {
            for (int b : occurring) {
                if (a < b) {
                    double rows = matrix.support(a) + matrix.support(b);
                    double weight = weighted ? rows / n / (occurring.length - 1) : 1 / pairs;
                    double area =
                            (all.add(a, b, weight / 2 * n / rows)
                                            + all.add(b, a, weight / 2 * n / rows))
                                    / 2;
                    mean += weight * area;
                    ofClass[a] += area / (occurring.length - 1);
                    ofClass[b] += area / (occurring.length - 1);
                }
            }
        }
        for (int i = 0; weighted && i < truth.length; i++) {
            all.influence[i] += ofClass[truth[i]] - mean;
        }
        return all.influence;
    }

    /// Adds the influence on one area, on the rows of two classes, and returns the area.
    private double add(int positive, int negative, double weight) {
        int hits = groups.size(positive);
        int[] rows = new int[hits + groups.size(negative)];
        System.arraycopy(groups.order(), groups.start(positive), rows, 0, hits);
        System.arraycopy(groups.order(), groups.start(negative), rows, hits, groups.size(negative));
        byte[] truth = new byte[rows.length];
        Arrays.fill(truth, 0, hits, (byte) 1);
        int[] cells = Arrays.stream(rows).map(row -> row * classes + positive).toArray();
        BinaryPredictions two = ClassProbabilities.binary(truth, flat.pick(cells), null);
        double[] some = Metrics.AUC.uncertainty().influence(two);
        for (int i = 0; i < rows.length; i++) {
            influence[rows[i]] += weight * some[i];
        }
        return two.ranking().auc();
    }
}
