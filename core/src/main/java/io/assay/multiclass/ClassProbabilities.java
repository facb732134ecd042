package io.assay.multiclass;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.LogLoss;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.kernel.BlockSum;
import io.assay.kernel.Kernels;
import io.assay.score.Scores;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

/// What follows from the class probabilities of [ClassPredictions]: losses, calibration, top-k
/// accuracy, and areas under the curves of one class against the rest or against another.
///
/// Probabilities are ranked as they are given; only the log loss divides a row by its sum.
public final class ClassProbabilities {
    private final ConfusionMatrix matrix;
    private final int[] truth;
    private final int[] predicted;
    private final Scores flat;
    private final double[] weights;
    private final int classes;
    private final String notProbabilities;
    private double[] hits;
    private double[] hitsTieHigh;
    private ClassRankings rankings;
    private OneVsOne pairs;

    ClassProbabilities(
            ConfusionMatrix matrix, int[] truth, int[] predicted, Scores flat, double[] weights) {
        this.matrix = matrix;
        this.truth = truth;
        this.predicted = predicted;
        this.flat = flat;
        this.weights = weights;
        classes = matrix.classes();
        notProbabilities = ClassChecks.notProbabilities(flat, weights, classes);
    }

    /// Why losses and calibration are undefined, such as `scores are not probabilities: row 7 is
    /// 3.2`; null when all are in [0, 1].
    public String notProbabilities() {
        return notProbabilities;
    }

    /// The probability of class `c` in row `row`.
    public double probability(int row, int c) {
        return flat.at(row * classes + Objects.checkIndex(c, classes));
    }

    /// Class `c` as the positive class of a binary problem, with its probability as the score; for
    /// curves, thresholds and every binary metric of one class.
    public BinaryPredictions oneVsRest(int c) {
        Objects.checkIndex(c, classes);
        byte[] positive = new byte[truth.length];
        int[] cells = new int[truth.length];
        for (int i = 0; i < truth.length; i++) {
            positive[i] = (byte) (truth[i] == c ? 1 : 0);
            cells[i] = i * classes + c;
        }
        return binary(positive, flat.pick(cells), weights);
    }

    static BinaryPredictions binary(byte[] positive, Scores scores, double[] weights) {
        BinaryPredictions rows =
                scores.map(
                        s -> Predictions.binary(positive, s), s -> Predictions.binary(positive, s));
        return weights == null ? rows : rows.weighted(weights);
    }

    /// Whether the most probable class is right, with its probability as the score.
    public BinaryPredictions topLabel() {
        byte[] right = new byte[truth.length];
        int[] cells = new int[truth.length];
        for (int i = 0; i < truth.length; i++) {
            right[i] = (byte) (truth[i] == predicted[i] ? 1 : 0);
            cells[i] = i * classes + predicted[i];
        }
        return binary(right, flat.pick(cells), weights);
    }

    /// The share of rows whose true class is among the `k` most probable; of equally probable
    /// classes the lower comes first, as in the choice of the predicted class.
    public synchronized double topKAccuracy(int k) {
        if (hits == null) {
            hits = TopRanks.of(truth, flat, classes, weights, false);
        }
        return TopRanks.share(hits, k, matrix.total());
    }

    /// The same where of equally probable classes the higher comes first.
    public synchronized double topKAccuracyTieHigh(int k) {
        if (hitsTieHigh == null) {
            hitsTieHigh = TopRanks.of(truth, flat, classes, weights, true);
        }
        return TopRanks.share(hitsTieHigh, k, matrix.total());
    }

    /// Whether the true class of a row is among the `k` most probable.
    boolean isAmongTop(int row, int k, boolean higherFirst) {
        return TopRanks.place(flat, row * classes, classes, truth[row], higherFirst) < k;
    }

    /// The mean of `-ln p` of the true class: p is clipped to [1e-15, 1 - 1e-15], then divided by
    /// the sum of its row; NaN when undefined.
    public double logLoss() {
        return mean(this::logLoss);
    }

    private double logLoss(int row) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += clipped(row * classes + c);
        }
        return -StrictMath.log(clipped(row * classes + truth[row]) / sum);
    }

    private double clipped(int cell) {
        return Math.max(LogLoss.CLIP, Math.min(1 - LogLoss.CLIP, flat.at(cell)));
    }

    /// The mean of the sum over classes of `(p - truth)²`, 0 to 2 where rows add up to 1
    /// (G. Brier, 1950); NaN when undefined.
    public double brier() {
        return mean(this::squaredError);
    }

    private double squaredError(int row) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            double error = flat.at(row * classes + c) - (c == truth[row] ? 1 : 0);
            sum += error * error;
        }
        return sum;
    }

    /// The log loss of every row less the mean.
    double[] logLossInfluence() {
        return around(this::logLoss, logLoss());
    }

    /// The squared error of every row less the mean.
    double[] brierInfluence() {
        return around(this::squaredError, brier());
    }

    private double[] around(IntToDoubleFunction loss, double mean) {
        double[] all = new double[truth.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = loss.applyAsDouble(i) - mean;
        }
        return all;
    }

    /// The influence of every row on the area of one class against another.
    double[] oneVsOneInfluence(boolean weighted) {
        return OneVsOneInfluence.of(matrix, truth, flat, weighted);
    }

    private double mean(IntToDoubleFunction loss) {
        if (notProbabilities != null) {
            return Double.NaN;
        }
        BlockSum sum = new BlockSum();
        for (int block = 0, end; block < truth.length; block = end) {
            end = block + Math.min(Kernels.BLOCK, truth.length - block);
            double part = 0;
            for (int i = block; i < end; i++) {
                part += weights == null ? loss.applyAsDouble(i) : weighted(loss, i);
            }
            sum.add(part);
        }
        return sum.total() / matrix.total();
    }

    private double weighted(IntToDoubleFunction loss, int row) {
        return weights[row] == 0 ? 0 : weights[row] * loss.applyAsDouble(row);
    }

    /// How well the largest probability agrees with how often it is right; null when undefined.
    public Calibration calibration(Calibration.Bins bins) {
        return notProbabilities == null ? topLabel().calibration(bins) : null;
    }

    /// The area under the ROC curve of class `c` against the rest.
    public Value rocAuc(int c) {
        return rankings().auc(c);
    }

    /// The area under the ROC curve of one class against the rest, averaged; [Average#MICRO] ranks
    /// all n x K pairs of row and class together.
    public Value rocAuc(Average average, Undefined policy) {
        return average == Average.MICRO
                ? rankings().pooledAuc()
                : ClassAverage.of("roc_auc", matrix, this::rocAuc, average, policy);
    }

    /// The average precision of class `c` against the rest.
    public Value averagePrecision(int c) {
        return rankings().averagePrecision(c);
    }

    /// The average precision of one class against the rest, averaged; [Average#MICRO] ranks all
    /// n x K pairs of row and class together.
    public Value averagePrecision(Average average, Undefined policy) {
        return average == Average.MICRO
                ? rankings().pooledAveragePrecision()
                : ClassAverage.of(
                        "average_precision", matrix, this::averagePrecision, average, policy);
    }

    /// The area under the ROC curve of one class against another, averaged over both directions and
    /// all pairs of classes that occur in truth (D. Hand, R. Till, Machine Learning 45, 2001).
    public Value rocAucOneVsOne() {
        return pairs().mean();
    }

    /// The same, each pair weighted by its share of the rows.
    public Value rocAucOneVsOneWeighted() {
        return pairs().weightedMean();
    }

    private synchronized ClassRankings rankings() {
        if (rankings == null) {
            rankings = new ClassRankings(this, classes, this::pooled);
        }
        return rankings;
    }

    private synchronized OneVsOne pairs() {
        if (pairs == null) {
            pairs = new OneVsOne(matrix, truth, flat, weights);
        }
        return pairs;
    }

    /// Every (row, class) pair as a row: positive where the class is the true one.
    BinaryPredictions pooled() {
        byte[] positive = new byte[flat.length()];
        double[] repeated = weights == null ? null : new double[flat.length()];
        for (int i = 0; i < truth.length; i++) {
            positive[i * classes + truth[i]] = 1;
            if (weights != null) {
                Arrays.fill(repeated, i * classes, (i + 1) * classes, weights[i]);
            }
        }
        return binary(positive, flat, repeated);
    }
}
