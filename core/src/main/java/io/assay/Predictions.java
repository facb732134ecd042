package io.assay;

import io.assay.kernel.KernelRegistry;
import io.assay.multilabel.MultilabelPredictions;
import io.assay.query.QueryPredictions;
import io.assay.regression.RealPredictions;
import io.assay.score.BinaryLabels;
import io.assay.score.DoubleScores;
import io.assay.score.FloatScores;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;

/// The door: turns arrays into checked predictions. Truth first, always. For more than two classes
/// see [io.assay.multiclass.ClassPredictions].
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

    /// Binary predictions from short labels: 1 is the positive class, 0 or -1 the negative.
    public static BinaryPredictions binary(short[] truth, double[] scores) {
        return binary(bytes(truth), new DoubleScores(scores));
    }

    /// Binary predictions from short labels and float scores.
    public static BinaryPredictions binary(short[] truth, float[] scores) {
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

    /// Predicted numbers: see [RealPredictions#of(double\[\], double\[\])].
    public static RealPredictions real(double[] truth, double[] predicted) {
        return RealPredictions.of(truth, predicted);
    }

    /// Predicted numbers as floats.
    public static RealPredictions real(float[] truth, float[] predicted) {
        return RealPredictions.of(truth, predicted);
    }

    /// Ranked items: see [QueryPredictions#of].
    public static QueryPredictions queries(int[] query, double[] relevance, double[] scores) {
        return QueryPredictions.of(query, relevance, scores);
    }

    /// Several labels at once: see [MultilabelPredictions#of(byte\[\], double\[\], int)].
    public static MultilabelPredictions multilabel(byte[] truth, double[] scores, int labels) {
        return MultilabelPredictions.of(truth, scores, labels);
    }

    private static BinaryPredictions binary(byte[] truth, Scores scores) {
        ScoreChecks.checkLengths(truth.length, "scores", scores.length());
        KernelRegistry.expect(truth.length);
        ScoreChecks.checkTruth(truth, 0, truth.length);
        return new BinaryPredictions(truth, scores);
    }

    private static byte[] bytes(boolean[] truth) {
        byte[] labels = new byte[truth.length];
        BinaryLabels.narrow(truth, 0, truth.length, labels);
        return labels;
    }

    private static byte[] bytes(short[] truth) {
        byte[] labels = new byte[truth.length];
        BinaryLabels.narrow(truth, 0, truth.length, labels);
        return labels;
    }

    private static byte[] bytes(int[] truth) {
        byte[] labels = new byte[truth.length];
        BinaryLabels.narrow(truth, 0, truth.length, labels);
        return labels;
    }
}
