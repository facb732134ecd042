package io.assay;

import java.util.Arrays;
import java.util.List;

/// The door: turns arrays into checked predictions. Truth first, always.
public final class Predictions {
    private Predictions() {}

    /// Binary predictions.
    ///
    /// @param truth 1 for the positive class, 0 for the negative; kept, not copied
    /// @param scores higher means more likely positive; no NaN; infinities are legal; kept, not
    ///     copied
    /// @throws IllegalArgumentException if lengths differ, a label is neither 0 nor 1, or a score is
    ///     NaN; the message names the row
    public static BinaryPredictions binary(byte[] truth, double[] scores) {
        return binary(truth, new DoubleScores(scores));
    }

    /// Binary predictions with float scores; thresholds are rounded to float.
    public static BinaryPredictions binary(byte[] truth, float[] scores) {
        return binary(truth, new FloatScores(scores));
    }

    /// Binary predictions from truth values: true is the positive class.
    public static BinaryPredictions binary(boolean[] truth, double[] scores) {
        return binary(bytes(truth), new DoubleScores(scores));
    }

    /// Binary predictions from truth values and float scores.
    public static BinaryPredictions binary(boolean[] truth, float[] scores) {
        return binary(bytes(truth), new FloatScores(scores));
    }

    /// Binary predictions from int labels: 1 is the positive class, 0 or -1 the negative.
    public static BinaryPredictions binary(int[] truth, double[] scores) {
        return binary(bytes(truth), new DoubleScores(scores));
    }

    /// Binary predictions from int labels and float scores.
    public static BinaryPredictions binary(int[] truth, float[] scores) {
        return binary(bytes(truth), new FloatScores(scores));
    }

    /// Predicted classes as numbers from 0; as many classes as the largest number says.
    ///
    /// @param truth the true class of each row; kept, not copied
    /// @param predicted the predicted class of each row; kept, not copied
    /// @throws IllegalArgumentException if lengths differ or a class is negative; the message names
    ///     the row
    public static ClassPredictions classes(int[] truth, int[] predicted) {
        return ClassDoor.ofCodes(truth, predicted);
    }

    /// Predicted classes `0..classes - 1`; a class need not occur.
    public static ClassPredictions classes(int[] truth, int[] predicted, int classes) {
        return ClassDoor.ofCodes(truth, predicted, ClassDoor.numbers(classes));
    }

    /// Predicted classes, each the place of its label in a list of all declared classes.
    public static ClassPredictions classes(int[] truth, int[] predicted, List<String> labels) {
        return ClassDoor.ofCodes(truth, predicted, ClassDoor.names(labels));
    }

    /// Class probabilities. The predicted class is the most probable one, the lowest on a tie.
    ///
    /// @param truth the true class of each row, in `0..classes - 1`; kept, not copied
    /// @param probabilities n x classes, row by row; no NaN; numbers outside [0, 1] rank but have no
    ///     losses; kept, not copied
    /// @throws IllegalArgumentException if the sizes do not fit, a class is out of range, or a
    ///     probability is NaN; the message names the row
    public static ClassPredictions classes(int[] truth, double[] probabilities, int classes) {
        return ClassDoor.ofProbabilities(
                truth, new DoubleScores(probabilities), ClassDoor.numbers(classes));
    }

    /// Class probabilities as floats.
    public static ClassPredictions classes(int[] truth, float[] probabilities, int classes) {
        return ClassDoor.ofProbabilities(
                truth, new FloatScores(probabilities), ClassDoor.numbers(classes));
    }

    /// Class probabilities with the labels of their columns.
    public static ClassPredictions classes(
            int[] truth, double[] probabilities, List<String> labels) {
        return ClassDoor.ofProbabilities(
                truth, new DoubleScores(probabilities), ClassDoor.names(labels));
    }

    /// Class probabilities as floats with the labels of their columns.
    public static ClassPredictions classes(
            int[] truth, float[] probabilities, List<String> labels) {
        return ClassDoor.ofProbabilities(
                truth, new FloatScores(probabilities), ClassDoor.names(labels));
    }

    /// Predicted classes as labels. The classes are those that occur, in the order of the alphabet,
    /// so that the order of the rows does not matter; declare them for any other order.
    public static ClassPredictions classes(String[] truth, String[] predicted) {
        return ClassDoor.ofLabels(Arrays.asList(truth), Arrays.asList(predicted));
    }

    /// Predicted classes as labels, see [#classes(String[], String[])].
    public static ClassPredictions classes(List<String> truth, List<String> predicted) {
        return ClassDoor.ofLabels(truth, predicted);
    }

    /// Predicted classes as labels, with all declared classes in their order.
    ///
    /// @throws IllegalArgumentException if a label is not declared; the message names the row
    public static ClassPredictions classes(
            List<String> truth, List<String> predicted, List<String> labels) {
        return ClassDoor.ofLabels(truth, predicted, labels);
    }

    private static BinaryPredictions binary(byte[] truth, Scores scores) {
        ScoreChecks.checkLengths(truth.length, "scores", scores.length());
        ScoreChecks.checkTruth(truth, 0, truth.length);
        ScoreChecks.checkScores(scores, 0, truth.length);
        return new BinaryPredictions(truth, scores, null);
    }

    private static byte[] bytes(boolean[] truth) {
        byte[] labels = new byte[truth.length];
        for (int i = 0; i < truth.length; i++) {
            labels[i] = (byte) (truth[i] ? 1 : 0);
        }
        return labels;
    }

    private static byte[] bytes(int[] truth) {
        byte[] labels = new byte[truth.length];
        int negative = 1; // not known yet
        for (int i = 0; i < truth.length; i++) {
            int label = truth[i];
            if (label != 1) {
                if (label != 0 && label != -1 || negative != 1 && label != negative) {
                    throw new IllegalArgumentException(
                            "truth["
                                    + i
                                    + "] is "
                                    + label
                                    + "; expected "
                                    + (negative == 1 ? "1, 0 or -1" : "1 or " + negative));
                }
                negative = label;
            }
            labels[i] = (byte) (label == 1 ? 1 : 0);
        }
        return labels;
    }
}
