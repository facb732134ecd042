package io.assay.learn.curve;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import java.util.function.DoubleFunction;

/// How a metric depends on a setting: the same folds for each value of it.
///
/// ```java
/// Curve path = ValidationCurve.of(CrossValidation.of(folds, 42))
///         .run("lambda", new double[] {0.01, 1, 100}, v -> Ridge.defaults().lambda(v), table, rmse);
/// ```
///
/// **Which values fit.** The value with the best mean on rows not seen is taken as reference. Of another
/// value, [#verdict] looks at the differences to it fold by fold, with the interval of C. Nadeau and Y.
/// Bengio (2003) at 95 %:
///
/// 1. on rows not seen it is no worse, as far as the interval tells: it *fits*;
/// 2. it is worse there, and on training rows at least as good on average as the reference: it
///    *overfits*;
/// 3. it is worse on both: it *underfits*.
public final class ValidationCurve {
    private final CrossValidation validation;

    private ValidationCurve(CrossValidation validation) {
        this.validation = validation.withTraining();
    }

    /// Over the splits of a cross-validation.
    public static ValidationCurve of(CrossValidation validation) {
        return new ValidationCurve(validation);
    }

    /// Runs the cross-validation for each value. One at which a network diverges, or which the learner
    /// refuses for so few rows, is marked: its point is undefined, with the reason.
    ///
    /// @param setting its name
    /// @param values of the setting
    /// @param learner with a value
    /// @throws IllegalArgumentException if the learner refuses at every value
    public Curve run(
            String setting,
            double[] values,
            DoubleFunction<Learner> learner,
            Table table,
            Scoring<?> scoring) {
        Points points = new Points(table, scoring);
        for (double value : values) {
            points.add(value, validation, learner.apply(value));
        }
        return points.against(setting);
    }

    /// Whether a point of such a curve fits, by the rule above.
    ///
    /// @param curve made by [#run]
    /// @param point from 0
    public static Verdict verdict(Curve curve, int point) {
        CurvePoint best = curve.points().get(curve.best());
        CurvePoint one = curve.points().get(point);
        String where = curve.against() + " " + one.x();
        Lead lead = Lead.of(best.tested(), one.tested(), curve.direction());
        if (!lead.isKnown()) {
            return new Verdict(Verdict.Fit.UNKNOWN, where + " cannot be judged: " + lead.reason());
        }
        String reference = curve.against() + " " + best.x();
        if (!lead.isClear()) {
            return new Verdict(
                    Verdict.Fit.FITS,
                    where + " fits: on rows not seen it is not clearly worse than " + reference);
        }
        return Lead.of(one.trained(), best.trained(), curve.direction()).mean() >= 0
                ? new Verdict(
                        Verdict.Fit.OVERFITS,
                        where
                                + " overfits: it knows its training rows at least as well as "
                                + reference
                                + " and rows not seen worse")
                : new Verdict(
                        Verdict.Fit.UNDERFITS,
                        where
                                + " underfits: it is worse than "
                                + reference
                                + " on the rows it was trained on too");
    }
}
