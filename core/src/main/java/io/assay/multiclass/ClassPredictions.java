package io.assay.multiclass;

import io.assay.cell.CellCounts;
import io.assay.cell.CellTable;
import io.assay.cell.CellWeights;
import io.assay.cell.ClassPairs;
import io.assay.score.DoubleScores;
import io.assay.score.FloatScores;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Truth and predicted class of every row, with class probabilities where there are some, checked
/// once. Truth first, always.
///
/// The arrays are kept, not copied: they must not change while this is in use. Safe for use by
/// several threads.
public final class ClassPredictions implements ClassSample {
    private final ClassPairs rows;
    private final Scores flat;
    private final List<String> labels;
    private final double[] weights;
    private ConfusionMatrix confusion;
    private ClassProbabilities probabilities;

    /// `flat` is n x K, row by row, or null.
    ClassPredictions(ClassPairs rows, Scores flat, List<String> labels, double[] weights) {
        this.rows = rows;
        this.flat = flat;
        this.labels = labels;
        this.weights = weights;
    }

    /// Predicted classes as numbers from 0; as many classes as the largest number says.
    ///
    /// @param truth the true class of each row; kept, not copied
    /// @param predicted the predicted class of each row; kept, not copied
    /// @throws IllegalArgumentException if lengths differ or a class is negative; the message names
    ///     the row
    public static ClassPredictions of(int[] truth, int[] predicted) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted));
    }

    /// Predicted classes `0..classes - 1`; a class need not occur.
    public static ClassPredictions of(int[] truth, int[] predicted, int classes) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted), ClassDoor.numbers(classes));
    }

    /// Predicted classes, each the place of its label in a list of all declared classes.
    public static ClassPredictions of(int[] truth, int[] predicted, List<String> labels) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted), ClassDoor.names(labels));
    }

    /// Predicted classes as bytes, from 0 to 127: a quarter of the memory of ints, and faster for it.
    public static ClassPredictions of(byte[] truth, byte[] predicted) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted));
    }

    /// Predicted classes `0..classes - 1` as bytes; a class need not occur.
    public static ClassPredictions of(byte[] truth, byte[] predicted, int classes) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted), ClassDoor.numbers(classes));
    }

    /// Predicted classes as bytes, each the place of its label in a list of all declared classes.
    public static ClassPredictions of(byte[] truth, byte[] predicted, List<String> labels) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted), ClassDoor.names(labels));
    }

    /// Predicted classes as shorts, from 0 to 32,767: half the memory of ints.
    public static ClassPredictions of(short[] truth, short[] predicted) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted));
    }

    /// Predicted classes `0..classes - 1` as shorts; a class need not occur.
    public static ClassPredictions of(short[] truth, short[] predicted, int classes) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted), ClassDoor.numbers(classes));
    }

    /// Predicted classes as shorts, each the place of its label in a list of all declared classes.
    public static ClassPredictions of(short[] truth, short[] predicted, List<String> labels) {
        return ClassDoor.ofCodes(ClassDoor.pairs(truth, predicted), ClassDoor.names(labels));
    }

    /// Class probabilities. The predicted class is the most probable one, the lowest on a tie.
    ///
    /// @param truth the true class of each row, in `0..classes - 1`; kept, not copied
    /// @param probabilities n x classes, row by row; no NaN; numbers outside [0, 1] rank but have no
    ///     losses; kept, not copied
    /// @throws IllegalArgumentException if the sizes do not fit, a class is out of range, or a
    ///     probability is NaN; the message names the row
    public static ClassPredictions of(int[] truth, double[] probabilities, int classes) {
        return ClassDoor.ofProbabilities(
                truth, new DoubleScores(probabilities), ClassDoor.numbers(classes));
    }

    /// Class probabilities as floats.
    public static ClassPredictions of(int[] truth, float[] probabilities, int classes) {
        return ClassDoor.ofProbabilities(
                truth, new FloatScores(probabilities), ClassDoor.numbers(classes));
    }

    /// Class probabilities with the labels of their columns.
    public static ClassPredictions of(int[] truth, double[] probabilities, List<String> labels) {
        return ClassDoor.ofProbabilities(
                truth, new DoubleScores(probabilities), ClassDoor.names(labels));
    }

    /// Class probabilities as floats with the labels of their columns.
    public static ClassPredictions of(int[] truth, float[] probabilities, List<String> labels) {
        return ClassDoor.ofProbabilities(
                truth, new FloatScores(probabilities), ClassDoor.names(labels));
    }

    /// Predicted classes as labels. The classes are those that occur, in the order of the alphabet,
    /// so that the order of the rows does not matter; declare them for any other order.
    public static ClassPredictions of(String[] truth, String[] predicted) {
        return ClassDoor.ofLabels(Arrays.asList(truth), Arrays.asList(predicted));
    }

    /// Predicted classes as labels, see [#of(String[], String[])].
    public static ClassPredictions of(List<String> truth, List<String> predicted) {
        return ClassDoor.ofLabels(truth, predicted);
    }

    /// Predicted classes as labels, with all declared classes in their order.
    ///
    /// @throws IllegalArgumentException if a label is not declared; the message names the row
    public static ClassPredictions of(
            List<String> truth, List<String> predicted, List<String> labels) {
        return ClassDoor.ofLabels(truth, predicted, labels);
    }

    /// The same rows with a weight each.
    ///
    /// @param weight finite, at least 0, with a sum from 1e-100 to 1e100; a row of weight 0 changes
    ///     nothing
    public ClassPredictions weighted(double[] weight) {
        ScoreChecks.checkWeights(weight, rows.length());
        return new ClassPredictions(rows, flat, labels, weight);
    }

    /// The number of rows, whatever their weights.
    public int rows() {
        return rows.length();
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
        return rows.truth(row);
    }

    /// The predicted class of row `row`: the given one, or the most probable, the lowest on a tie.
    public int predicted(int row) {
        return rows.predicted(row);
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
        for (int i = 0; i < rows.length(); i++) {
            if (rows.truth(i) == truthClass && rows.predicted(i) == predictedClass) {
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
            confusion = new ConfusionMatrix(cells(), labels, rows.length(), isWeighted());
        }
        return confusion;
    }

    private CellTable cells() {
        if (weights != null) {
            return CellWeights.of(rows.truth(), rows.predicted(), weights, classes());
        }
        CellCounts counts = new CellCounts();
        counts.reserve(classes(), rows.length());
        counts.add(rows, 0, rows.length());
        return counts.table();
    }

    @Override
    public synchronized ClassProbabilities probabilities() {
        if (probabilities == null && flat != null) {
            probabilities =
                    new ClassProbabilities(
                            confusion(), rows.truth(), rows.predicted(), flat, weights);
        }
        return probabilities;
    }

    @Override
    public String toString() {
        return rows() + " rows, " + classes() + " classes";
    }
}
