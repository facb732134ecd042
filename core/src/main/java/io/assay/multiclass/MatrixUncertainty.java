package io.assay.multiclass;

import io.assay.Spread;
import io.assay.Spread.Normal;
import io.assay.Spread.Scale;
import io.assay.Spread.Share;
import io.assay.Uncertainty;
import io.assay.Value;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/// The error of a number on the K x K counts.
///
/// @param value the number
/// @param influence of a cell on it
/// @param scale where it is nearly normal
/// @param ofAccuracy the number from the share of right rows, where that determines it; else null
record MatrixUncertainty(
        Function<ConfusionMatrix, Value> value,
        Function<ConfusionMatrix, CellInfluence> influence,
        Scale scale,
        DoubleUnaryOperator ofAccuracy)
        implements Uncertainty<ClassSample> {

    /// Of a number that follows from the share of right rows.
    static MatrixUncertainty share(
            Function<ConfusionMatrix, Value> value,
            DoubleUnaryOperator ofAccuracy,
            DoubleUnaryOperator slope) {
        Function<ConfusionMatrix, CellInfluence> influence =
                m -> {
                    double steep = slope.applyAsDouble(m.accuracy());
                    return (t, p) -> steep * ((t == p ? 1 : 0) - m.accuracy());
                };
        return new MatrixUncertainty(value, influence, Scale.PLAIN, ofAccuracy);
    }

    @Override
    public Spread spread(ClassSample sample) {
        ConfusionMatrix m = sample.confusion();
        Value found = value.apply(m);
        if (!found.isDefined() || m.isWeighted()) {
            return new Spread.Unknown(m.isWeighted() ? "rows carry weights" : found.reason());
        }
        double hits = Math.rint(m.accuracy() * m.total());
        if (ofAccuracy != null) {
            return new Share(hits, m.total(), ofAccuracy);
        }
        if (hits == m.total()) {
            return new Share(hits, m.total(), x -> x); // the delta method sees no error
        }
        double error = influence.apply(m).error(m);
        double x = found.value();
        boolean inside = x > (scale == Scale.FISHER ? -1 : 0) && x < 1;
        return new Normal("delta", x, error, inside ? scale : Scale.PLAIN, true);
    }

    @Override
    public double[] influence(ClassSample sample) {
        ClassPredictions rows = ClassRowInfluence.rows(sample);
        CellInfluence ofCell = influence.apply(rows.confusion());
        double[] all = new double[rows.rows()];
        for (int i = 0; i < all.length; i++) {
            all[i] = ofCell.of(rows.truth(i), rows.predicted(i));
        }
        return all;
    }
}
