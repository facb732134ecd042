package io.assay;

import io.assay.multiclass.CellCounts;
import io.assay.multiclass.CellTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Truth and predicted class of every row, with class probabilities where there are some, checked
/// once; made by [Predictions].
///
/// The arrays are kept, not copied: they must not change while this is in use. Safe for use by
/// several threads.
public final class ClassPredictions implements ClassSample {
    private final int[] truth;
    private final int[] predicted;
    private final Scores flat;
    private final List<String> labels;
    private final double[] weights;
    private ConfusionMatrix confusion;
    private ClassProbabilities probabilities;

    /// `flat` is n x K, row by row, or null.
    ClassPredictions(
            int[] truth, int[] predicted, Scores flat, List<String> labels, double[] weights) {
        this.truth = truth;
        this.predicted = predicted;
        this.flat = flat;
        this.labels = labels;
        this.weights = weights;
    }

    /// The same rows with a weight each.
    ///
    /// @param weight finite, at least 0, with a sum from 1e-100 to 1e100; a row of weight 0 changes
    ///     nothing
    public ClassPredictions weighted(double[] weight) {
        ScoreChecks.checkWeights(weight, truth.length);
        return new ClassPredictions(truth, predicted, flat, labels, weight);
    }

    /// The number of rows, whatever their weights.
    public int rows() {
        return truth.length;
    }

    /// K, the number of declared classes.
    public int classes() {
        return labels.size();
    }

    /// The names of the classes; their numbers where no names were given.
    public List<String> labels() {
        return labels;
    }

    /// The true class of row `row`.
    public int truth(int row) {
        return truth[row];
    }

    /// The predicted class of row `row`: the given one, or the most probable, the lowest on a tie.
    public int predicted(int row) {
        return predicted[row];
    }

    /// Whether rows carry weights.
    public boolean isWeighted() {
        return weights != null;
    }

    /// The rows behind a cell of the matrix, counted from 0, rising.
    public int[] rows(int truthClass, int predictedClass) {
        Objects.checkIndex(truthClass, classes());
        Objects.checkIndex(predictedClass, classes());
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] == truthClass && predicted[i] == predictedClass) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public synchronized ConfusionMatrix confusion() {
        if (confusion == null) {
            confusion = new ConfusionMatrix(cells(), labels, truth.length);
        }
        return confusion;
    }

    private CellTable cells() {
        if (weights != null) {
            return CellWeights.of(truth, predicted, weights, classes());
        }
        CellCounts counts = new CellCounts();
        counts.reserve(classes(), truth.length);
        counts.add(truth, predicted, 0, truth.length);
        return counts.table();
    }

    @Override
    public synchronized ClassProbabilities probabilities() {
        if (probabilities == null && flat != null) {
            probabilities = new ClassProbabilities(confusion(), truth, predicted, flat, weights);
        }
        return probabilities;
    }

    @Override
    public String toString() {
        return rows() + " rows, " + classes() + " classes";
    }
}
