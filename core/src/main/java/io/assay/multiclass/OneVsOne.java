package io.assay.multiclass;

import io.assay.Value;
import io.assay.cell.RowGroups;
import io.assay.rank.AucSweep;
import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.Sweep;
import io.assay.rank.WeightedCells;
import io.assay.score.Scores;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The areas under the ROC curve of every class against every other, on the rows of the two.
final class OneVsOne {
    private final Scores flat;
    private final double[] weights;
    private final int classes;
    private final RowGroups groups;
    private final Cells cells = new Cells();
    private final AucSweep sweep;
    private final int[] occurring;
    private double sum;
    private double weightedSum;
    private double weightSum;

    OneVsOne(ConfusionMatrix matrix, int[] truth, Scores flat, double[] weights) {
        this.flat = flat;
        this.weights = weights;
        classes = matrix.classes();
        groups = RowGroups.of(truth, classes);
        sweep = new AucSweep(weights != null);
        occurring = IntStream.range(0, classes).filter(c -> matrix.support(c) > 0).toArray();
        for (int a : occurring) {
            for (int b : occurring) {
                if (a < b) {
                    add(matrix.support(a) + matrix.support(b), (area(a, b) + area(b, a)) / 2);
                }
            }
        }
    }

    private void add(double rows, double area) {
        sum += area;
        weightedSum += rows * area;
        weightSum += rows;
    }

    /// Whether rows of the positive class have a higher probability of it than those of the other.
    private double area(int positive, int negative) {
        int hits = groups.size(positive);
        int[] rows = new int[hits + groups.size(negative)];
        System.arraycopy(groups.order(), groups.start(positive), rows, 0, hits);
        System.arraycopy(groups.order(), groups.start(negative), rows, hits, groups.size(negative));
        byte[] truth = new byte[rows.length];
        Arrays.fill(truth, 0, hits, (byte) 1);
        Sweep.run(source(truth, rows, positive), cells, sweep);
        return sweep.auc();
    }

    private CellSource source(byte[] truth, int[] rows, int positive) {
        double[] picked = weights == null ? null : new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (weights != null) {
                picked[i] = weights[rows[i]];
            }
            rows[i] = rows[i] * classes + positive;
        }
        Scores scores = flat.pick(rows);
        if (weights != null) {
            return WeightedCells.of(truth, scores::at, picked);
        }
        return scores.ranked(truth, null);
    }

    Value mean() {
        double pairs = occurring.length * (occurring.length - 1.0) / 2;
        return pairs > 0 ? Value.of(sum / pairs) : none();
    }

    Value weightedMean() {
        return occurring.length > 1 ? Value.of(weightedSum / weightSum) : none();
    }

    private Value none() {
        return Value.undefined(occurring.length == 0 ? "no rows" : "truth holds one class only");
    }
}
