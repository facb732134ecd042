package io.assay.multiclass;

import io.assay.Confusion;
import io.assay.Rate;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.cell.CellTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The K x K counts of truth and prediction, and every rate on them.
///
/// Cells are numbers of rows, or sums of weights. Classes are `0..K - 1`; each has a one-vs-rest
/// table, [#of(int)], on which its rates are defined. A rate with denominator 0 is NaN; the forms
/// that return a [Value] say why.
public final class ConfusionMatrix implements ClassSample {
    private final CellTable cells;
    private final List<String> labels;
    private final long rows;
    private final boolean weighted;
    private final double[] right;
    private final double[] missed;
    private final double[] wrong;
    private double hits;
    private double misses;

    ConfusionMatrix(CellTable cells, List<String> labels, long rows, boolean weighted) {
        this.cells = cells;
        this.labels = labels;
        this.rows = rows;
        this.weighted = weighted;
        right = new double[labels.size()];
        missed = new double[labels.size()];
        wrong = new double[labels.size()];
        recount();
    }

    /// Adds the cells up again after their counts were exchanged, see [ClassCounts].
    final void recount() {
        Arrays.fill(right, 0);
        Arrays.fill(missed, 0);
        Arrays.fill(wrong, 0);
        cells.forEach(this::addToMargins);
        hits = sum(right);
        misses = sum(missed);
    }

    /// Left to right, as the margins are added up: what holds all rows equals the total to the bit.
    private static double sum(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    /// Hits, misses and false alarms are added up apart, so that no rate needs a difference.
    private void addToMargins(int truth, int predicted, double count) {
        if (truth == predicted) {
            right[truth] += count;
        } else {
            missed[truth] += count;
            wrong[predicted] += count;
        }
    }

    /// How much it counts that a row of class i is predicted as class j.
    public enum Distance {
        /// 1 for every wrong class.
        NONE,
        /// |i - j|, for classes in a meaningful order.
        LINEAR,
        /// (i - j)².
        QUADRATIC
    }

    /// What the shares of cells add up to 1 over.
    public enum Margin {
        /// The rows of a true class.
        TRUTH,
        /// The rows of a predicted class.
        PREDICTED,
        /// All rows.
        ALL
    }

    /// A wrong cell.
    ///
    /// @param truth the true class
    /// @param predicted the class it was taken for
    /// @param count the rows, or their weight
    public record Confused(int truth, int predicted, double count) {}

    /// K, the number of declared classes.
    public int classes() {
        return right.length;
    }

    /// The names of the classes; their numbers where no names were given.
    public List<String> labels() {
        return labels;
    }

    /// The number of rows, whatever their weights.
    public long rows() {
        return rows;
    }

    /// Whether rows carry weights. Intervals and tests that need whole rows are then undefined.
    public boolean isWeighted() {
        return weighted;
    }

    /// The number of rows, or the sum of their weights.
    public double total() {
        return hits + misses;
    }

    /// The rows of class `truth` that are predicted as class `predicted`.
    public double count(int truth, int predicted) {
        return cells.at(check(truth), check(predicted));
    }

    /// The rows whose truth is class `c`.
    public double support(int c) {
        return right[check(c)] + missed[c];
    }

    /// The rows that are predicted as class `c`.
    public double predictedCount(int c) {
        return right[check(c)] + wrong[c];
    }

    /// Whether class `c` is in truth or prediction.
    public boolean occurs(int c) {
        return support(c) + wrong[c] > 0;
    }

    /// The classes that no row has as truth, rising.
    public int[] classesNeverTrue() {
        return IntStream.range(0, classes()).filter(c -> support(c) == 0).toArray();
    }

    /// The classes that no row is predicted as, rising.
    public int[] classesNeverPredicted() {
        return IntStream.range(0, classes()).filter(c -> predictedCount(c) == 0).toArray();
    }

    private int check(int c) {
        return Objects.checkIndex(c, right.length);
    }

    /// The one-vs-rest table: class `c` is positive, every other negative.
    public Confusion of(int c) {
        double involved = support(c) + wrong[c];
        return new Confusion(right[c], wrong[c], missed[c], Math.max(0, total() - involved));
    }

    /// All one-vs-rest tables added up: every (row, class) pair is one decision.
    public Confusion pooled() {
        double rest = Math.max(0, total() * (classes() - 1) - misses);
        return new Confusion(hits, misses, misses, rest);
    }

    /// A rate of class `c` against the rest, or why there is none.
    public Value of(Rate rate, int c) {
        return rate.of(of(c));
    }

    /// A rate averaged over the classes. An undefined class makes the average undefined, by name;
    /// [Undefined#ZERO] and [Undefined#ONE] replace its value; [Undefined#SKIP] leaves it out and
    /// notes over how many classes the mean was taken.
    public Value of(Rate rate, Average average, Undefined policy) {
        if (total() == 0) {
            return Value.zeroDivision("no rows").under(policy);
        }
        return average == Average.MICRO
                ? rate.of(pooled()).under(policy)
                : ClassAverage.of(rate.key(), this, c -> of(rate, c), average, policy);
    }

    private double average(Rate rate, Average average) {
        return of(rate, average, Undefined.NAN).value();
    }

    /// The share of rows that are predicted right.
    public double accuracy() {
        return hits / total();
    }

    /// The share of rows that are predicted wrong.
    public double hammingLoss() {
        return misses / total();
    }

    /// The accuracy of always predicting the most frequent class.
    public double majorityAccuracy() {
        double most = 0;
        for (int c = 0; c < classes(); c++) {
            most = Math.max(most, support(c));
        }
        return most / total();
    }

    /// The mean recall of the classes that occur in truth.
    public double balancedAccuracy() {
        return Agreement.balancedAccuracy(this).value();
    }

    /// Balanced accuracy, rescaled so that chance is 0.
    public double adjustedBalancedAccuracy() {
        return Agreement.adjustedBalancedAccuracy(this).value();
    }

    /// Precision of class `c`: of the rows predicted as it, the share that is.
    public double precision(int c) {
        return of(c).precision();
    }

    /// Recall of class `c`: of its rows, the share that is found.
    public double recall(int c) {
        return of(c).recall();
    }

    /// F1 of class `c`.
    public double f1(int c) {
        return of(c).f1();
    }

    /// Intersection over union of class `c`.
    public double jaccard(int c) {
        return of(c).jaccard();
    }

    /// Specificity of class `c`: of all other rows, the share not predicted as it.
    public double specificity(int c) {
        return of(c).specificity();
    }

    /// Precision averaged; NaN when a class has none.
    public double precision(Average average) {
        return average(Rate.PRECISION, average);
    }

    /// Recall averaged; NaN when a class has none.
    public double recall(Average average) {
        return average(Rate.RECALL, average);
    }

    /// F1 averaged; NaN when a class has none.
    public double f1(Average average) {
        return average(Rate.F1, average);
    }

    /// Intersection over union averaged; NaN when a class has none.
    public double jaccard(Average average) {
        return average(Rate.JACCARD, average);
    }

    /// Specificity averaged; NaN when a class has none.
    public double specificity(Average average) {
        return average(Rate.SPECIFICITY, average);
    }

    /// Matthews' correlation coefficient for K classes (J. Gorodkin, 2004).
    public double mcc() {
        return Agreement.mcc(this).value();
    }

    /// Agreement beyond chance (J. Cohen, 1960).
    public double cohenKappa() {
        return cohenKappa(Distance.NONE);
    }

    /// Agreement beyond chance where some wrong classes are worse than others (J. Cohen, 1968).
    public double cohenKappa(Distance distance) {
        return Agreement.kappa(this, distance).value();
    }

    /// A cell as a share; NaN when the margin is empty.
    public double share(int truth, int predicted, Margin of) {
        double whole =
                switch (of) {
                    case TRUTH -> support(truth);
                    case PREDICTED -> predictedCount(predicted);
                    case ALL -> total();
                };
        return count(truth, predicted) / whole;
    }

    /// The wrong cells with the highest counts, falling; equal ones by truth, then prediction.
    ///
    /// @param most how many at most
    public List<Confused> mostConfused(int most) {
        return MostConfused.of(cells, most);
    }

    CellTable cells() {
        return cells;
    }

    @Override
    public ConfusionMatrix confusion() {
        return this;
    }

    /// Null: counts know no probabilities.
    @Override
    public ClassProbabilities probabilities() {
        return null;
    }

    /// The table, truth in rows; the size alone for more than 40 classes.
    @Override
    public String toString() {
        return MatrixText.of(this, false);
    }

    /// The table the other way round, prediction in rows.
    public String transposedText() {
        return MatrixText.of(this, true);
    }
}
