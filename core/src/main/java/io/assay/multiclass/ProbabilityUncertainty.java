package io.assay.multiclass;

import io.assay.Spread;
import io.assay.Spread.Normal;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Value;
import java.util.function.Function;

/// The error of a number on class probabilities, from the influence of each row.
///
/// @param value the number
/// @param influence one per row, or null when the rows are not kept
/// @param method how it is called
/// @param scale where it is nearly normal
record ProbabilityUncertainty(
        Function<ClassProbabilities, Value> value,
        Function<ClassPredictions, double[]> influence,
        String method,
        Scale scale)
        implements Uncertainty<ClassSample> {

    @Override
    public Spread spread(ClassSample sample) {
        if (!(sample instanceof ClassPredictions rows) || rows.probabilities() == null) {
            return new Spread.Unknown("no probabilities");
        }
        Value found = value.apply(rows.probabilities());
        if (rows.isWeighted() || !found.isDefined()) {
            return new Spread.Unknown(rows.isWeighted() ? "rows carry weights" : found.reason());
        }
        double squares = 0;
        for (double x : influence.apply(rows)) {
            squares += x * x;
        }
        double x = found.value();
        boolean inside = x > 0 && x < 1;
        double error = Math.sqrt(squares) / rows.rows();
        return new Normal(method, x, error, inside ? scale : Scale.PLAIN, true);
    }

    @Override
    public double[] influence(ClassSample sample) {
        return influence.apply(ClassRowInfluence.rows(sample));
    }
}
