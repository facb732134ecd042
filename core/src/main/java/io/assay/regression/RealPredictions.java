package io.assay.regression;

import io.assay.kernel.KernelRegistry;
import io.assay.score.ScoreChecks;

/// Truth and predicted number of every row, checked once. Truth first, always.
///
/// The arrays are kept, not copied: they must not change while this is in use. Safe for use by
/// several threads, one at a time. The means below allocate nothing after the first.
///
/// ```java
/// RealPredictions p = Predictions.real(truth, predicted);
/// double rmse = p.rootMeanSquaredError();
/// Value r2 = RealMetrics.r2(Undefined.NAN).of(p);
/// ```
public final class RealPredictions {
    private static final double MOST = Double.MAX_VALUE;

    private final double[] truth;
    private final double[] predicted;
    private final double[] weights;
    private final double total;
    private LossSums sums;
    private Moments moments;
    private AbsoluteErrors errors;
    private RankCorrelation ranks;

    private RealPredictions(double[] truth, double[] predicted, double[] weights) {
        this.truth = truth;
        this.predicted = predicted;
        this.weights = weights;
        total = weights == null ? truth.length : sum((t, p) -> 1);
    }

    /// Predicted numbers.
    ///
    /// @param truth the true number of each row, finite; kept, not copied
    /// @param predicted the predicted number of each row, finite; kept, not copied
    /// @throws IllegalArgumentException if lengths differ or a number is not finite; the message names
    ///     the row
    public static RealPredictions of(double[] truth, double[] predicted) {
        ScoreChecks.checkLengths(truth.length, "predicted", predicted.length);
        KernelRegistry.expect(truth.length);
        checkFinite("truth", truth);
        checkFinite("predicted", predicted);
        return new RealPredictions(truth, predicted, null);
    }

    /// Predicted numbers as floats, which are copied to doubles.
    public static RealPredictions of(float[] truth, float[] predicted) {
        return of(wide(truth), wide(predicted));
    }

    private static double[] wide(float[] narrow) {
        double[] wide = new double[narrow.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = narrow[i];
        }
        return wide;
    }

    private static void checkFinite(String name, double[] x) {
        int row = KernelRegistry.kernels().firstOutside(x, 0, x.length, -MOST, MOST);
        if (row >= 0) {
            throw new IllegalArgumentException(
                    name + "[" + row + "] is " + x[row] + "; expected a finite number");
        }
    }

    /// The same rows with a weight each.
    ///
    /// @param weight finite, at least 0, with a sum from 1e-100 to 1e100; a row of weight 0 changes
    ///     nothing
    public RealPredictions weighted(double[] weight) {
        ScoreChecks.checkWeights(weight, truth.length);
        return new RealPredictions(truth, predicted, weight);
    }

    /// The number of rows, whatever their weights.
    public int rows() {
        return truth.length;
    }

    /// The number of rows, or the sum of their weights.
    public double total() {
        return total;
    }

    /// Whether rows carry weights. Intervals are then undefined.
    public boolean isWeighted() {
        return weights != null;
    }

    /// The true number of row `row`.
    public double truth(int row) {
        return truth[row];
    }

    /// The predicted number of row `row`.
    public double predicted(int row) {
        return predicted[row];
    }

    /// The mean of `(predicted - truth)²`; NaN without rows.
    public double meanSquaredError() {
        return mean(Losses.SQUARED);
    }

    /// The root of [#meanSquaredError()], in the unit of truth.
    public double rootMeanSquaredError() {
        return Math.sqrt(meanSquaredError());
    }

    /// The mean of `|predicted - truth|`, in the unit of truth; NaN without rows.
    public double meanAbsoluteError() {
        return mean(Losses.ABSOLUTE);
    }

    /// The mean loss of a predicted quantile (R. Koenker, G. Bassett, Econometrica 46, 1978):
    /// `alpha * (truth - predicted)` where truth is above, `(1 - alpha) * (predicted - truth)` where
    /// it is below.
    ///
    /// @param alpha which quantile is predicted, in (0, 1)
    public double pinball(double alpha) {
        return mean(new Pinball(alpha));
    }

    synchronized double sum(RowLoss loss) {
        return sums().of(truth, predicted, weights, loss);
    }

    private LossSums sums() {
        if (sums == null) {
            sums = new LossSums();
        }
        return sums;
    }

    double mean(RowLoss loss) {
        return sum(loss) / total;
    }

    /// The mean loss of a model that predicts one number for every row.
    synchronized double meanOfSame(double number, RowLoss loss) {
        return sums().ofSame(truth, number, weights, loss) / total;
    }

    synchronized Moments moments() {
        if (moments == null) {
            moments = Moments.of(this);
        }
        return moments;
    }

    synchronized AbsoluteErrors errors() {
        if (errors == null) {
            errors = AbsoluteErrors.of(this);
        }
        return errors;
    }

    synchronized RankCorrelation ranks() {
        if (ranks == null) {
            ranks = new RankCorrelation(truth, predicted, weights);
        }
        return ranks;
    }

    double[] weights() {
        return weights;
    }

    /// The weight of a row: 1 without weights.
    double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    int firstTruthBelow(double least) {
        return firstBelow(truth, least);
    }

    int firstPredictedBelow(double least) {
        return firstBelow(predicted, least);
    }

    /// Among rows that count, or -1.
    private int firstBelow(double[] x, double least) {
        int from = 0;
        while (true) {
            int row = KernelRegistry.kernels().firstOutside(x, from, x.length, least, MOST);
            if (row < 0 || weight(row) != 0) {
                return row;
            }
            from = row + 1;
        }
    }

    @Override
    public String toString() {
        return rows() + " rows";
    }
}
