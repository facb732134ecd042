package io.assay.regression;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/// The influence of every row on the numbers that are no plain means.
final class RealInfluence {
    private RealInfluence() {}

    private static double[] each(RealPredictions rows, IntToDoubleFunction influence) {
        double[] all = new double[rows.rows()];
        for (int i = 0; i < all.length; i++) {
            all[i] = influence.applyAsDouble(i);
        }
        return all;
    }

    /// The loss of every row less the mean, times a factor that may depend on the mean.
    static double[] ofMean(RealPredictions rows, RowLoss loss, DoubleUnaryOperator factor) {
        double mean = rows.mean(loss);
        double by = factor.applyAsDouble(mean);
        return each(rows, i -> by * (loss.of(rows.truth(i), rows.predicted(i)) - mean));
    }

    /// 1 less a mean loss over that of the best single number, whose own error does not count in the
    /// first order.
    static double[] ofExplained(RealPredictions rows, RowLoss loss, double best) {
        double mean = rows.mean(loss);
        double plain = rows.meanOfSame(best, loss);
        return each(
                rows,
                i -> {
                    double t = rows.truth(i);
                    double here = loss.of(t, rows.predicted(i)) - mean;
                    double there = loss.of(t, best) - plain;
                    return (mean / plain * there - here) / plain;
                });
    }

    static double[] ofExplainedVariance(RealPredictions rows) {
        Moments m = rows.moments();
        double share = m.errorVariance() / m.truthVariance();
        return each(
                rows,
                i -> {
                    double off = rows.predicted(i) - rows.truth(i) - m.bias();
                    double t = rows.truth(i) - m.truth();
                    double error = off * off - m.errorVariance();
                    return (share * (t * t - m.truthVariance()) - error) / m.truthVariance();
                });
    }

    static double[] ofPearson(RealPredictions rows) {
        Moments m = rows.moments();
        double r = m.pearson();
        double ofTruth = Math.sqrt(m.truthVariance());
        double ofPredicted = Math.sqrt(m.predictedVariance());
        return each(
                rows,
                i -> {
                    double t = (rows.truth(i) - m.truth()) / ofTruth;
                    double p = (rows.predicted(i) - m.predicted()) / ofPredicted;
                    return t * p - r / 2 * (t * t + p * p);
                });
    }

    static double[] ofConcordance(RealPredictions rows) {
        Moments m = rows.moments();
        double apart = m.truth() - m.predicted();
        double all = m.truthVariance() + m.predictedVariance() + apart * apart;
        double ccc = m.concordance();
        return each(
                rows,
                i -> {
                    double t = rows.truth(i) - m.truth();
                    double p = rows.predicted(i) - m.predicted();
                    double above = t * p - m.covariance();
                    double below =
                            t * t
                                    - m.truthVariance()
                                    + (p * p - m.predictedVariance())
                                    + 2 * apart * (t - p);
                    return (2 * above - ccc * below) / all;
                });
    }

    /// That of a rank is counted too: a row moves the ranks of all rows above it.
    static double[] ofSpearman(RealPredictions rows) {
        RankCorrelation ranks = rows.ranks();
        double[] t = ranks.truthShares();
        double[] p = ranks.predictedShares();
        double joint = mean(t, p);
        double ofTruth = mean(t, t);
        double ofPredicted = mean(p, p);
        double[] pAboveT = ranks.meanAboveTruth(p);
        double[] tAboveP = ranks.meanAbovePredicted(t);
        double[] tAboveT = ranks.meanAboveTruth(t);
        double[] pAboveP = ranks.meanAbovePredicted(p);
        double size = Math.sqrt(ofTruth * ofPredicted);
        double rho = joint / size;
        return each(
                rows,
                i -> {
                    double both = t[i] * p[i] + pAboveT[i] + tAboveP[i] - 3 * joint;
                    double x = t[i] * t[i] + 2 * tAboveT[i] - 3 * ofTruth;
                    double y = p[i] * p[i] + 2 * pAboveP[i] - 3 * ofPredicted;
                    return both / size - rho / 2 * (x / ofTruth + y / ofPredicted);
                });
    }

    static double[] ofKendall(RealPredictions rows) {
        RankCorrelation ranks = rows.ranks();
        double[] apart = ranks.concordance();
        double[] t = ranks.truthDifferent();
        double[] p = ranks.predictedDifferent();
        double joint = mean(apart);
        double ofTruth = mean(t);
        double ofPredicted = mean(p);
        double size = Math.sqrt(ofTruth * ofPredicted);
        double tau = joint / size;
        return each(
                rows,
                i -> {
                    double both = 2 * (apart[i] - joint);
                    double x = 2 * (t[i] - ofTruth) / ofTruth;
                    double y = 2 * (p[i] - ofPredicted) / ofPredicted;
                    return both / size - tau / 2 * (x + y);
                });
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double number : x) {
            sum += number;
        }
        return sum / x.length;
    }

    private static double mean(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum / x.length;
    }
}
