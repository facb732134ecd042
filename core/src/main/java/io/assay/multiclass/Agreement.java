package io.assay.multiclass;

import io.assay.Value;
import io.assay.multiclass.ConfusionMatrix.Distance;

/// How far truth and prediction agree beyond chance, from the margins of a K x K matrix.
final class Agreement {
    private Agreement() {}

    static Value balancedAccuracy(ConfusionMatrix m) {
        double sum = 0;
        int occurring = 0;
        for (int c = 0; c < m.classes(); c++) {
            if (m.support(c) > 0) {
                sum += m.recall(c);
                occurring++;
            }
        }
        return occurring == 0 ? Value.zeroDivision("no rows") : Value.of(sum / occurring);
    }

    static Value adjustedBalancedAccuracy(ConfusionMatrix m) {
        int occurring = m.classes() - m.classesNeverTrue().length;
        if (occurring < 2) {
            return Value.zeroDivision(oneClass(m, "truth"));
        }
        double chance = 1.0 / occurring;
        return Value.of((balancedAccuracy(m).value() - chance) / (1 - chance));
    }

    private static String oneClass(ConfusionMatrix m, String where) {
        return m.total() == 0 ? "no rows" : where + " holds one class only";
    }

    /// The covariance of the indicators over the root of their variances. A variance is the sum of
    /// p (n - p), in which nothing is subtracted that was added before.
    static Value mcc(ConfusionMatrix m) {
        double n = m.total();
        double truthSpread = 0;
        double predictedSpread = 0;
        for (int c = 0; c < m.classes(); c++) {
            truthSpread += m.support(c) * (n - m.support(c));
            predictedSpread += m.predictedCount(c) * (n - m.predictedCount(c));
        }
        if (truthSpread == 0 || predictedSpread == 0) {
            return Value.zeroDivision(oneClass(m, truthSpread == 0 ? "truth" : "prediction"));
        }
        double r = covariance(m) / Math.sqrt(truthSpread) / Math.sqrt(predictedSpread);
        return Value.of(Math.max(-1, Math.min(1, r))); // two roots may round to just below
    }

    private static double covariance(ConfusionMatrix m) {
        double sum = 0;
        for (int c = 0; c < m.classes(); c++) {
            sum += m.count(c, c) * m.total() - m.support(c) * m.predictedCount(c);
        }
        return sum;
    }

    static Value kappa(ConfusionMatrix m, Distance distance) {
        double chance =
                switch (distance) {
                    case NONE -> anyByChance(m);
                    case LINEAR -> stepsByChance(m);
                    case QUADRATIC -> squaresByChance(m);
                };
        if (!(chance > 0)) {
            return Value.zeroDivision(
                    m.total() == 0
                            ? "no rows"
                            : "truth and prediction hold one and the same class only");
        }
        return Value.of(1 - m.total() * observed(m, distance) / chance);
    }

    /// The sum of the distances of all rows.
    private static double observed(ConfusionMatrix m, Distance distance) {
        double[] sum = {0};
        m.cells()
                .forEach((truth, predicted, count) -> {
                    double step = Math.abs(truth - predicted);
                    sum[0] +=
                            switch (distance) {
                                case NONE -> step == 0 ? 0 : count;
                                case LINEAR -> step * count;
                                case QUADRATIC -> step * step * count;
                            };
                });
        return sum[0];
    }

    // The sum over all pairs (i, j) of distance * support(i) * predicted(j), in one pass over K.

    private static double anyByChance(ConfusionMatrix m) {
        double sum = 0;
        for (int c = 0; c < m.classes(); c++) {
            sum += m.support(c) * (m.total() - m.predictedCount(c));
        }
        return sum;
    }

    /// |i - j| is the number of gaps between neighbouring classes that lie between i and j.
    private static double stepsByChance(ConfusionMatrix m) {
        double n = m.total();
        double truthBelow = 0;
        double predictedBelow = 0;
        double sum = 0;
        for (int c = 0; c < m.classes() - 1; c++) {
            truthBelow += m.support(c);
            predictedBelow += m.predictedCount(c);
            sum += truthBelow * (n - predictedBelow) + (n - truthBelow) * predictedBelow;
        }
        return sum;
    }

    /// The two variances and the squared distance of the means, each at least 0.
    private static double squaresByChance(ConfusionMatrix m) {
        double truthMean = 0;
        double predictedMean = 0;
        for (int c = 0; c < m.classes(); c++) {
            truthMean += c * (m.support(c) / m.total());
            predictedMean += c * (m.predictedCount(c) / m.total());
        }
        double squares = 0;
        for (int c = 0; c < m.classes(); c++) {
            double truth = c - truthMean;
            double predicted = c - predictedMean;
            squares += m.support(c) * truth * truth + m.predictedCount(c) * predicted * predicted;
        }
        double shift = truthMean - predictedMean;
        return m.total() * (squares + m.total() * shift * shift);
    }
}
