package io.assay.multiclass;

import io.assay.multiclass.ConfusionMatrix.Distance;

/// The influence of a cell on what [Agreement] measures.
final class AgreementInfluence {
    private AgreementInfluence() {}

    /// On the mean recall of the classes that occur in truth.
    static CellInfluence balancedAccuracy(ConfusionMatrix m) {
        double occurring = m.classes() - m.classesNeverTrue().length;
        double[] scale = new double[m.classes()];
        double[] recall = new double[m.classes()];
        for (int c = 0; c < scale.length; c++) {
            scale[c] = m.total() / m.support(c) / occurring;
            recall[c] = m.recall(c);
        }
        return (t, p) -> scale[t] * ((t == p ? 1 : 0) - recall[t]);
    }

    /// On Matthews' coefficient `c / √(a b)`: the moves of the covariance and of both variances.
    static CellInfluence mcc(ConfusionMatrix m) {
        double n = m.total();
        int classes = m.classes();
        double[] truth = new double[classes];
        double[] predicted = new double[classes];
        double hits = 0;
        double chance = 0;
        double truthSquares = 0;
        double predictedSquares = 0;
        for (int c = 0; c < classes; c++) {
            truth[c] = m.support(c) / n;
            predicted[c] = m.predictedCount(c) / n;
            hits += m.count(c, c) / n;
            chance += truth[c] * predicted[c];
            truthSquares += truth[c] * truth[c];
            predictedSquares += predicted[c] * predicted[c];
        }
        double spread = Math.sqrt((1 - truthSquares) * (1 - predictedSquares));
        double r = (hits - chance) / spread;
        double constant = 2 * chance - hits;
        double byTruth = r / (1 - truthSquares);
        double byPredicted = r / (1 - predictedSquares);
        double squares = truthSquares * byTruth + predictedSquares * byPredicted;
        return (t, p) ->
                ((t == p ? 1 : 0) - predicted[t] - truth[p] + constant) / spread
                        + truth[t] * byTruth
                        + predicted[p] * byPredicted
                        - squares;
    }

    /// On kappa, 1 - observed / chance distance (J. Fleiss, J. Cohen, B. Everitt, Psychological Bulletin
    /// 72, 1969).
    static CellInfluence kappa(ConfusionMatrix m, Distance distance) {
        double n = m.total();
        int classes = m.classes();
        double[] truth = new double[classes];
        double[] predicted = new double[classes];
        for (int c = 0; c < classes; c++) {
            truth[c] = m.support(c) / n;
            predicted[c] = m.predictedCount(c) / n;
        }
        double[] fromTruth = means(predicted, distance);
        double[] fromPredicted = means(truth, distance);
        double chance = 0;
        for (int c = 0; c < classes; c++) {
            chance += truth[c] * fromTruth[c];
        }
        double expected = chance;
        double observed = (1 - Agreement.kappa(m, distance).value()) * expected;
        return (t, p) ->
                observed * (fromTruth[t] + fromPredicted[p] - 2 * expected) / (expected * expected)
                        - (of(distance, t - p) - observed) / expected;
    }

    private static double of(Distance distance, double step) {
        return switch (distance) {
            case NONE -> step == 0 ? 0 : 1;
            case LINEAR -> Math.abs(step);
            case QUADRATIC -> step * step;
        };
    }

    /// The mean distance of each class from one that is drawn with these shares, in two passes: with
    /// the shares and first two moments of the classes below and above.
    private static double[] means(double[] share, Distance distance) {
        int classes = share.length;
        double first = 0;
        double second = 0;
        for (int c = 0; c < classes; c++) {
            first += c * share[c];
            second += (double) c * c * share[c];
        }
        double[] means = new double[classes];
        double below = 0;
        double belowFirst = 0;
        for (int c = 0; c < classes; c++) {
            below += share[c];
            belowFirst += c * share[c];
            means[c] =
                    switch (distance) {
                        case NONE -> 1 - share[c];
                        case LINEAR ->
                                c * below - belowFirst + first - belowFirst - c * (1 - below);
                        case QUADRATIC -> (double) c * c - 2 * c * first + second;
                    };
        }
        return means;
    }
}
