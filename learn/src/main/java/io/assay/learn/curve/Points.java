package io.assay.learn.curve;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.network.DivergedException;
import java.util.ArrayList;
import java.util.List;

/// The points of a curve, one after the other. One at which a network diverges or the learner refuses
/// (more neighbours than rows, say) is undefined, with the reason, and the curve goes on; when the
/// learner refuses at all of them, so does the curve.
final class Points {
    private final Table table;
    private final Scoring<?> scoring;
    private final List<CurvePoint> points = new ArrayList<>();
    private IllegalArgumentException refusal;
    private int refused;

    Points(Table table, Scoring<?> scoring) {
        this.table = table;
        this.scoring = scoring;
    }

    /// Runs the cross-validation at x.
    void add(double x, CrossValidation validation, Learner learner) {
        try {
            points.add(CurvePoint.of(x, validation, learner, table, scoring));
        } catch (DivergedException e) {
            points.add(CurvePoint.undefined(x, validation, scoring, e.getMessage()));
        } catch (IllegalArgumentException e) {
            points.add(CurvePoint.undefined(x, validation, scoring, e.getMessage()));
            refusal = refusal == null ? e : refusal;
            refused++;
        }
    }

    /// The curve.
    Curve against(String what) {
        if (refused > 0 && refused == points.size()) {
            throw refusal;
        }
        return new Curve(what, scoring.metric().direction(), points);
    }
}
