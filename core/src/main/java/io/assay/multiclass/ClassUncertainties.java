package io.assay.multiclass;

import io.assay.Rate;
import io.assay.Spread;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.multiclass.ConfusionMatrix.Distance;

/// How far the numbers of [ClassMetrics] may be off.
final class ClassUncertainties {
    private ClassUncertainties() {}

    static Uncertainty<ClassSample> accuracy() {
        return MatrixUncertainty.share(m -> Value.of(m.accuracy()), a -> a, a -> 1);
    }

    static Uncertainty<ClassSample> hammingLoss() {
        return MatrixUncertainty.share(m -> Value.of(m.hammingLoss()), a -> 1 - a, a -> -1);
    }

    static Uncertainty<ClassSample> balancedAccuracy() {
        return new MatrixUncertainty(
                Agreement::balancedAccuracy,
                AgreementInfluence::balancedAccuracy,
                Scale.LOGIT,
                null);
    }

    /// Balanced accuracy, stretched by the number of classes that occur.
    static Uncertainty<ClassSample> adjustedBalancedAccuracy() {
        return new Uncertainty<>() {
            @Override
            public Spread spread(ClassSample sample) {
                Spread spread = balancedAccuracy().spread(sample);
                double chance = chance(sample.confusion());
                return spread instanceof Spread.Unknown
                        ? spread
                        : new Spread.Scaled(spread, 1 / (1 - chance), -chance / (1 - chance));
            }

            @Override
            public double[] influence(ClassSample sample) {
                double[] influence = balancedAccuracy().influence(sample);
                for (int i = 0; i < influence.length; i++) {
                    influence[i] /= 1 - chance(sample.confusion());
                }
                return influence;
            }
        };
    }

    private static double chance(ConfusionMatrix m) {
        return 1.0 / (m.classes() - m.classesNeverTrue().length);
    }

    static Uncertainty<ClassSample> mcc() {
        return new MatrixUncertainty(Agreement::mcc, AgreementInfluence::mcc, Scale.FISHER, null);
    }

    static Uncertainty<ClassSample> kappa(Distance distance) {
        return new MatrixUncertainty(
                m -> Agreement.kappa(m, distance),
                m -> AgreementInfluence.kappa(m, distance),
                Scale.FISHER,
                null);
    }

    /// Pooled over classes a row is one hit or one miss and one false alarm: precision, recall and F1
    /// are the accuracy a then, and Jaccard's index is a / (2 - a).
    static Uncertainty<ClassSample> average(Rate rate, Average average, Undefined policy) {
        if (average == Average.MICRO) {
            return rate == Rate.JACCARD
                    ? MatrixUncertainty.share(
                            m -> m.of(rate, average, policy),
                            a -> a / (2 - a),
                            a -> 2 / (2 - a) / (2 - a))
                    : accuracy();
        }
        return new MatrixUncertainty(
                m -> m.of(rate, average, policy),
                m -> AverageInfluence.of(m, rate, average, policy),
                Scale.LOGIT,
                null);
    }

    static Uncertainty<ClassSample> logLoss() {
        return new ProbabilityUncertainty(
                p -> loss(p, p.logLoss()),
                rows -> rows.probabilities().logLossInfluence(),
                "CLT",
                Scale.PLAIN);
    }

    static Uncertainty<ClassSample> brier() {
        return new ProbabilityUncertainty(
                p -> loss(p, p.brier()),
                rows -> rows.probabilities().brierInfluence(),
                "CLT",
                Scale.PLAIN);
    }

    private static Value loss(ClassProbabilities p, double value) {
        return p.notProbabilities() == null
                ? Value.of(value)
                : Value.undefined(p.notProbabilities());
    }
}
