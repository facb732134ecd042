package io.assay.multiclass;

import io.assay.Rate;
import io.assay.Undefined;
import io.assay.Value;

/// The influence of a cell on an average over classes of a one-vs-rest rate.
///
/// To every class but two a row is a true negative; so the sum over all classes of that is formed
/// once. An undefined class stands still, whatever the policy puts in its place.
final class AverageInfluence implements CellInfluence {
    private final double[] right;
    private final double[] missed;
    private final double[] wrong;
    private final double[] ofTruth;
    private double elsewhere;

    private AverageInfluence(int classes) {
        right = new double[classes];
        missed = new double[classes];
        wrong = new double[classes];
        ofTruth = new double[classes];
    }

    /// Not for [Average#MICRO].
    static AverageInfluence of(ConfusionMatrix m, Rate rate, Average average, Undefined policy) {
        AverageInfluence influence = new AverageInfluence(m.classes());
        double whole = 0;
        double sum = 0;
        for (int c = 0; c < m.classes(); c++) {
            Value value = m.of(rate, c).under(policy);
            double weight = weight(m, c, average, value);
            if (weight > 0) {
                whole += weight;
                sum += weight * value.value();
            }
        }
        for (int c = 0; c < m.classes(); c++) {
            Value value = m.of(rate, c).under(policy);
            double weight = weight(m, c, average, value) / whole;
            if (weight > 0 && m.of(rate, c).isDefined()) {
                influence.add(c, weight, rate.influence(m.of(c)));
            }
            if (average == Average.WEIGHTED && value.isDefined()) {
                influence.ofTruth[c] = m.total() / whole * (value.value() - sum / whole);
            }
        }
        return influence;
    }

    private static double weight(ConfusionMatrix m, int c, Average average, Value value) {
        if (!value.isDefined() || average == Average.PRESENT && !m.occurs(c)) {
            return 0;
        }
        return average == Average.WEIGHTED ? m.support(c) : 1;
    }

    /// Cells stand in the order tp, fp, fn, tn.
    private void add(int c, double weight, double[] ofCell) {
        elsewhere += weight * ofCell[3];
        right[c] = weight * (ofCell[0] - ofCell[3]);
        wrong[c] = weight * (ofCell[1] - ofCell[3]);
        missed[c] = weight * (ofCell[2] - ofCell[3]);
    }

    @Override
    public double of(int truth, int predicted) {
        double own = truth == predicted ? right[truth] : missed[truth] + wrong[predicted];
        return elsewhere + ofTruth[truth] + own;
    }
}
