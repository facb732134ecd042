package io.assay;

import io.assay.Spread.Normal;
import io.assay.Spread.Scale;
import io.assay.rank.Influence;
import io.assay.rank.RowInfluences;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// The error of an area under a curve from the influence of each row.
///
/// @param area the area, undefined where it has no error
/// @param most the largest area there is
/// @param error the standard error of the area
/// @param influence makes the influence of a row on the area
record RankUncertainty(
        Metric<BinarySample> area,
        double most,
        ToDoubleFunction<RankErrors> error,
        Supplier<Influence> influence)
        implements Uncertainty<BinarySample> {
    /// Fewer rows of a class are resampled: the law of the area is far from normal then.
    private static final double RELIABLE_FROM = 100;

    @Override
    public void prepare(BinarySample sample) {
        if (sample instanceof BinaryPredictions rows) {
            rows.expectErrors(true);
        }
    }

    @Override
    public Spread spread(BinarySample sample) {
        Value value = area.of(sample);
        String reason = sample.isWeighted() ? "rows carry weights" : value.reason();
        if (reason != null) {
            return new Spread.Unknown(reason);
        }
        double share = value.value() / most;
        Spread ofShare = share > 0 && share < 1 ? normal(sample, share) : atEnd(sample, share);
        return most == 1 ? ofShare : new Spread.Scaled(ofShare, most, 0);
    }

    private Spread normal(BinarySample sample, double share) {
        double ofShare = error.applyAsDouble(sample.ranking().errors()) / most;
        boolean reliable = rarer(sample) >= RELIABLE_FROM;
        return new Normal("influence", share, ofShare, Scale.LOGIT, reliable);
    }

    /// All positive rows stand where they should, or none does: as sure as a share of them.
    private static Spread atEnd(BinarySample sample, double share) {
        double positives = sample.ranking().positives();
        return new Spread.Share(share > 0.5 ? positives : 0, positives, x -> x);
    }

    private static double rarer(BinarySample sample) {
        Ranking ranking = sample.ranking();
        return Math.min(ranking.positives(), ranking.negatives());
    }

    @Override
    public double[] influence(BinarySample sample) {
        BinaryPredictions rows = RowInfluence.rows(sample);
        return RowInfluences.of(
                rows.ranking().source(),
                influence.get(),
                rows.rows(),
                rows::isPositive,
                rows::score);
    }
}
