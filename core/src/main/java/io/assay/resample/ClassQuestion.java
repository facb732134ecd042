package io.assay.resample;

import io.assay.Metric;
import io.assay.Spread;
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
        return isMean() ? mean(lossesOfCells(cell)) : matrix(cell);
    }

    private ToDoubleFunction<int[]> matrix(int[] cell) {
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
        if (isTable()) {
            return onCells(cells());
        }
        return isMean() ? mean(losses()) : onWeights();
    }

    /// Whether the value is the mean of a number per row, such as a loss or a hit.
    private boolean isMean() {
        Spread spread = metric.uncertainty().spread(rows);
        return isHits(spread)
                || spread instanceof Spread.Normal normal && normal.method().equals("CLT");
    }

    private boolean isHits(Spread spread) {
        return spread instanceof Spread.Share share
                && share.rows() == rows.rows()
                && share.of().applyAsDouble(0.3) == 0.3;
    }

    /// What a row adds to a mean: its influence on it, and the mean.
    private double[] losses() {
        boolean hits = isHits(metric.uncertainty().spread(rows));
        double[] loss = influence();
        for (int i = 0; i < loss.length; i++) {
            loss[i] = hits ? Math.rint(loss[i] + estimate) : loss[i] + estimate;
        }
        return loss;
    }

    /// Rows of a cell have one loss.
    private double[] lossesOfCells(int[] cell) {
        double[] ofRow = losses();
        int[] cellOfRow = cells();
        double[] ofCell = new double[ClassCounts.of(rows).cells()];
        for (int i = 0; i < ofRow.length; i++) {
            ofCell[cellOfRow[i]] = ofRow[i];
        }
        return Arrays.stream(cell).mapToDouble(c -> ofCell[c]).toArray();
    }

    private static ToDoubleFunction<int[]> mean(double[] loss) {
        return counts -> {
            double sum = 0;
            double n = 0;
            for (int i = 0; i < loss.length; i++) {
                sum += counts[i] * loss[i];
                n += counts[i];
            }
            return sum / n;
        };
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
