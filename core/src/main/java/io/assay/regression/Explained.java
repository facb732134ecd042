package io.assay.regression;

import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Spread.Scale;
import io.assay.Undefined;
import io.assay.Value;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Metrics that are 1 less a loss over that of the best single number.
final class Explained {
    private Explained() {}

    static Metric<RealPredictions> squares(String name, Undefined policy) {
        return share(
                name,
                rows -> ofRows(rows, policy, 2, RealPredictions::meanSquaredError, Explained::r2),
                rows -> RealInfluence.ofExplained(rows, Losses.SQUARED, rows.moments().truth()));
    }

    private static double r2(RealPredictions rows) {
        return 1 - rows.meanSquaredError() / rows.moments().truthVariance();
    }

    static Metric<RealPredictions> variance(String name, Undefined policy) {
        return share(
                name,
                rows ->
                        ofRows(
                                rows,
                                policy,
                                1,
                                r -> r.moments().errorVariance(),
                                r -> 1 - r.moments().errorVariance() / r.moments().truthVariance()),
                RealInfluence::ofExplainedVariance);
    }

    static Metric<RealPredictions> absolute(String name, Undefined policy) {
        return share(
                name,
                rows -> ofRows(rows, policy, 2, RealPredictions::meanAbsoluteError, Explained::d2),
                rows ->
                        RealInfluence.ofExplained(
                                rows, Losses.ABSOLUTE, AbsoluteErrors.medianTruth(rows)));
    }

    private static double d2(RealPredictions rows) {
        double plain = rows.meanOfSame(AbsoluteErrors.medianTruth(rows), Losses.ABSOLUTE);
        return 1 - rows.meanAbsoluteError() / plain;
    }

    static Metric<RealPredictions> deviance(String name, Deviance deviance) {
        return share(
                name,
                rows -> {
                    String reason = deviance.domain().whyOutside(rows);
                    return reason == null
                            ? ofRows(rows, Undefined.NAN, 2, r -> 0, r -> d2(r, deviance))
                            : Value.undefined(reason);
                },
                rows -> RealInfluence.ofExplained(rows, deviance, rows.moments().truth()));
    }

    private static double d2(RealPredictions rows, Deviance deviance) {
        return 1 - rows.mean(deviance) / rows.meanOfSame(rows.moments().truth(), deviance);
    }

    /// @param least the rows that there must be
    /// @param loss what is 0 when all rows are right
    /// @param share the number where truth is not constant
    private static Value ofRows(
            RealPredictions rows,
            Undefined policy,
            int least,
            ToDoubleFunction<RealPredictions> loss,
            ToDoubleFunction<RealPredictions> share) {
        if (rows.rows() < least) {
            return Value.undefined(rows.rows() == 0 ? "no rows" : "one row only");
        }
        if (!rows.moments().isTruthConstant()) {
            return RealMetrics.number(rows, share);
        }
        boolean replaced = policy == Undefined.ZERO || policy == Undefined.ONE;
        return replaced
                ? Value.of(loss.applyAsDouble(rows) == 0 ? 1 : 0)
                : Value.undefined("truth is constant");
    }

    private static Metric<RealPredictions> share(
            String name,
            Function<RealPredictions, Value> value,
            Function<RealPredictions, double[]> influence) {
        return new Metric<>(
                name,
                Direction.HIGHER,
                Double.NEGATIVE_INFINITY,
                1,
                value,
                new RealUncertainty(value, influence, "influence", Scale.PLAIN));
    }
}
