package io.assay.regression;

import io.assay.Spread;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Value;
import java.util.function.Function;

/// The error of a number from the influence of each row.
///
/// @param value the number
/// @param influence one per row
/// @param method how it is called
/// @param scale where it is nearly normal
record RealUncertainty(
        Function<RealPredictions, Value> value,
        Function<RealPredictions, double[]> influence,
        String method,
        Scale scale)
        implements Uncertainty<RealPredictions> {

    /// Why rows have no interval, or null.
    static String whyNone(RealPredictions rows) {
        if (rows.isWeighted()) {
            return "rows carry weights";
        }
        return rows.rows() < 2 ? "fewer than two rows" : null;
    }

    @Override
    public Spread spread(RealPredictions rows) {
        Value found = value.apply(rows);
        String reason = found.isDefined() ? whyNone(rows) : found.reason();
        if (reason != null) {
            return new Spread.Unknown(reason);
        }
        return Spread.ofInfluence(method, found.value(), influence.apply(rows), scale);
    }

    @Override
    public double[] influence(RealPredictions rows) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; expected whole rows");
        }
        return influence.apply(rows);
    }
}
