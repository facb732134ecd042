package io.assay.learn.curve;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.split.FoldScores;
import io.assay.split.Split;
import io.assay.split.Splits;

/// How a metric depends on the number of rows trained on: the same folds, of whose training rows a
/// share is used, drawn from the seed; of classes each keeps its share.
///
/// ```java
/// Curve curve = LearningCurve.of(CrossValidation.of(folds, 42), 42)
///         .run(learner, new double[] {0.1, 0.3, 1}, table, Scoring.numbers(RealMetrics.RMSE));
/// System.out.println(LearningCurve.verdict(curve));
/// ```
///
/// **The verdict** looks at the last point. The *gap* is by how much training rows are predicted better
/// than rows not seen; the *rise* is by how much rows not seen are predicted better than with at most
/// half as many training rows. Both are *clear* when their interval over the folds (C. Nadeau, Y. Bengio
/// 2003, 95 %) lies above 0.
///
/// 1. The gap is clear: the model *overfits*. If the rise is clear too, more rows help; else a simpler
///    model, or a stronger penalty, may do as well or better.
/// 2. It is not, and training rows are predicted worse than a level that is known to be within reach:
///    it *underfits*; more rows do not help, a richer model does.
/// 3. Else it *fits*. Without such a level a curve cannot tell a model that is too simple from noise.
public final class LearningCurve {
    private final CrossValidation validation;
    private final long seed;

    private LearningCurve(CrossValidation validation, long seed) {
        this.validation = validation.withTraining();
        this.seed = seed;
    }

    /// Over the splits of a cross-validation.
    ///
    /// @param seed draws the rows that are used
    public static LearningCurve of(CrossValidation validation, long seed) {
        return new LearningCurve(validation, seed);
    }

    /// Runs the cross-validation with each share of the training rows. A share at which a network
    /// diverges, or of so few rows that the learner refuses, is marked: its point is undefined, with
    /// the reason.
    ///
    /// @param shares rising, each in `(0, 1]`
    public Curve run(Learner learner, double[] shares, Table table, Scoring<?> scoring) {
        Points points = new Points(table, scoring);
        for (int i = 0; i < shares.length; i++) {
            if (!(shares[i] > (i == 0 ? 0 : shares[i - 1]) && shares[i] <= 1)) {
                throw new IllegalArgumentException(
                        "shares[" + i + "] is " + shares[i] + "; expected rising shares in (0, 1]");
            }
            Splits some = new Thinned(validation.splits(), table, shares[i], seed);
            CrossValidation those = validation.with(some);
            points.add(meanRows(some), those, learner);
        }
        return points.against("rows");
    }

    private static double meanRows(Splits splits) {
        double rows = 0;
        for (Split split : splits) {
            rows += split.train().size();
        }
        return rows / splits.count();
    }

    /// Whether the model of a curve fits, by the rule above, when no level is known to be within reach.
    public static Verdict verdict(Curve curve) {
        return verdict(curve, Double.NaN);
    }

    /// The same with a level of the metric that is known to be within reach, such as that of another
    /// learner.
    ///
    /// @param reachable NaN when none is known
    public static Verdict verdict(Curve curve, double reachable) {
        CurvePoint last = curve.points().get(curve.points().size() - 1);
        Lead gap = Lead.of(last.trained(), last.tested(), curve.direction());
        if (!gap.isKnown()) {
            return new Verdict(Verdict.Fit.UNKNOWN, "the curve cannot be judged: " + gap.reason());
        }
        if (gap.isClear()) {
            return new Verdict(
                    Verdict.Fit.OVERFITS,
                    "the model overfits: it predicts its training rows clearly better than others; "
                            + (rises(curve, last)
                                    ? "more rows still help"
                                    : "more rows do not clearly help, a simpler model or a stronger"
                                            + " penalty may"));
        }
        return isShort(curve, last.trained(), reachable)
                ? new Verdict(
                        Verdict.Fit.UNDERFITS,
                        "the model underfits: it predicts its training rows no better than others and"
                                + " worse than "
                                + reachable
                                + ", which is within reach")
                : new Verdict(
                        Verdict.Fit.FITS,
                        "the model fits: it predicts its training rows not clearly better than others;"
                                + " only a richer model can show whether there is more to learn");
    }

    private static boolean rises(Curve curve, CurvePoint last) {
        for (int i = curve.points().size() - 2; i >= 0; i--) {
            CurvePoint earlier = curve.points().get(i);
            if (earlier.x() <= last.x() / 2) {
                return Lead.of(last.tested(), earlier.tested(), curve.direction()).isClear();
            }
        }
        return false;
    }

    private static boolean isShort(Curve curve, FoldScores trained, double reachable) {
        double[] level = new double[trained.values().size()];
        java.util.Arrays.fill(level, reachable);
        return !Double.isNaN(reachable)
                && Lead.of(
                                FoldScores.of(trained.metric(), level, trained.testShare()),
                                trained,
                                curve.direction())
                        .isClear();
    }
}
