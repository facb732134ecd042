package io.assay.multilabel;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import io.assay.kernel.KernelRegistry;
import io.assay.score.ScoreChecks;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Truth and score of every label of every row, checked once. Truth first, always.
///
/// The arrays are kept, not copied, and must not change while this is in use. Safe for use by several
/// threads.
///
/// ```java
/// MultilabelPredictions p = Predictions.multilabel(truth, scores, 5); // n x 5, row by row
/// Value f1 = MultilabelMetrics.average(Rate.F1, LabelAverage.MACRO, 0.5, Undefined.ZERO).of(p);
/// double auc = p.label(2).auc();
/// ```
public final class MultilabelPredictions {
    private final byte[] truth;
    private final double[] scores;
    private final double[] weights;
    private final List<String> names;
    private final int labels;
    private final BinaryPredictions[] byLabel;
    private BinaryPredictions pooled;

    private MultilabelPredictions(
            byte[] truth, double[] scores, double[] weights, List<String> names) {
        this.truth = truth;
        this.scores = scores;
        this.weights = weights;
        this.names = names;
        labels = names.size();
        byLabel = new BinaryPredictions[labels];
    }

    /// Labels that are called by their numbers.
    ///
    /// @param truth n x labels, row by row: 1 where a row has a label, else 0; kept, not copied
    /// @param scores n x labels, row by row: higher means more likely; no NaN; kept, not copied
    /// @param labels how many labels there are, at least 1
    /// @throws IllegalArgumentException if the sizes do not fit, a truth is neither 0 nor 1, or a score
    ///     is NaN
    public static MultilabelPredictions of(byte[] truth, double[] scores, int labels) {
        return of(truth, scores, IntStream.range(0, labels).mapToObj(Integer::toString).toList());
    }

    /// Labels with names.
    public static MultilabelPredictions of(byte[] truth, double[] scores, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("there are 0 labels; expected at least 1");
        }
        if (truth.length != scores.length || truth.length % names.size() != 0) {
            throw new IllegalArgumentException(
                    "truth has "
                            + truth.length
                            + " numbers, scores has "
                            + scores.length
                            + "; expected rows times "
                            + names.size()
                            + " labels");
        }
        KernelRegistry.expect(truth.length);
        ScoreChecks.checkTruth(truth, 0, truth.length);
        ScoreChecks.checkScores(scores, 0, scores.length);
        return new MultilabelPredictions(truth, scores, null, List.copyOf(names));
    }

    /// The same rows with a weight each.
    ///
    /// @param weight finite, at least 0, with a sum from 1e-100 to 1e100; a row of weight 0 changes
    ///     nothing
    public MultilabelPredictions weighted(double[] weight) {
        ScoreChecks.checkWeights(weight, rows());
        return new MultilabelPredictions(truth, scores, weight, names);
    }

    /// The number of rows, whatever their weights.
    public int rows() {
        return truth.length / labels;
    }

    /// How many labels there are.
    public int labels() {
        return labels;
    }

    /// The names of the labels.
    public List<String> names() {
        return names;
    }

    /// Whether rows carry weights. Intervals are then undefined.
    public boolean isWeighted() {
        return weights != null;
    }

    /// Whether a row has a label.
    public boolean isTrue(int row, int label) {
        return truth[row * labels + Objects.checkIndex(label, labels)] == 1;
    }

    /// The score of a label in a row.
    public double score(int row, int label) {
        return scores[row * labels + Objects.checkIndex(label, labels)];
    }

    /// One label as a binary problem: for its curves, thresholds and every binary metric.
    public synchronized BinaryPredictions label(int label) {
        Objects.checkIndex(label, labels);
        if (byLabel[label] == null) {
            byte[] ofTruth = new byte[rows()];
            double[] ofScores = new double[rows()];
            for (int i = 0; i < ofTruth.length; i++) {
                ofTruth[i] = truth[i * labels + label];
                ofScores[i] = scores[i * labels + label];
            }
            BinaryPredictions plain = Predictions.binary(ofTruth, ofScores);
            byLabel[label] = weights == null ? plain : plain.weighted(weights);
        }
        return byLabel[label];
    }

    /// All pairs of a row and a label as the rows of one binary problem.
    public synchronized BinaryPredictions pooled() {
        if (pooled == null) {
            pooled = Predictions.binary(truth, scores);
            if (weights != null) {
                double[] repeated = new double[truth.length];
                for (int i = 0; i < weights.length; i++) {
                    Arrays.fill(repeated, i * labels, (i + 1) * labels, weights[i]);
                }
                pooled = pooled.weighted(repeated);
            }
        }
        return pooled;
    }

    /// 1 without weights.
    double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    @Override
    public String toString() {
        return rows() + " rows, " + labels + " labels";
    }
}
