package io.assay.resample;

import io.assay.Metric;
import io.assay.multiclass.ClassCounts;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassProbabilities;
import io.assay.multiclass.ClassSample;
import io.assay.multiclass.ConfusionMatrix;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// A metric of one model over several classes, on counts of units.
final class ClassQuestion {
    private final ClassPredictions rows;
    private final Metric<ClassSample> metric;
    private final double estimate;
    private boolean asksProbabilities;

    ClassQuestion(ClassPredictions rows, Metric<ClassSample> metric) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; resampling needs whole rows");
        }
        this.rows = rows;
        this.metric = metric;
        estimate = metric.number(new Asked());
    }

    /// Takes note of what the metric asks for.
    private final class Asked implements ClassSample {
        @Override
        public ConfusionMatrix confusion() {
            return rows.confusion();
        }

        @Override
        public ClassProbabilities probabilities() {
            asksProbabilities |= rows.probabilities() != null;
            return rows.probabilities();
        }
    }

    /// The metric of the rows themselves.
    double estimate() {
        return estimate;
    }

    /// Whether the metric asks for the matrix alone.
    boolean isTable() {
        return !asksProbabilities;
    }

    /// The metric where each unit, which lies in one cell, occurs some times.
    ///
    /// @param cell the cell of each unit
    ToDoubleFunction<int[]> onCells(int[] cell) {
        ClassCounts sample = ClassCounts.of(rows);
        int[] drawn = new int[sample.cells()];
        return counts -> {
            Arrays.fill(drawn, 0);
            for (int u = 0; u < cell.length; u++) {
                drawn[cell[u]] += counts[u];
            }
            sample.set(drawn);
            return metric.number(sample);
        };
    }

    /// The cell of each row.
    int[] cells() {
        return ClassCounts.of(rows).cellsOf(rows);
    }

    /// The metric where each row occurs some times.
    ToDoubleFunction<int[]> onRows() {
        return isTable() ? onCells(cells()) : onWeights();
    }

    /// A row of weight 2 counts as two rows.
    private ToDoubleFunction<int[]> onWeights() {
        double[] weights = new double[rows.rows()];
        return counts -> {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = counts[i];
            }
            return metric.number(rows.weighted(weights));
        };
    }

    /// What each row does to the metric; null where that is not known.
    double[] influence() {
        return metric.of(rows).isDefined() ? metric.uncertainty().influence(rows) : null;
    }
}
