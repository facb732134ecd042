package io.assay;

import io.assay.Spread.Normal;
import io.assay.Spread.Scale;
import io.assay.rank.Cells;
import io.assay.rank.Influence;
import io.assay.rank.InfluenceSweep;
import io.assay.rank.RowInfluences;
import io.assay.rank.Sweep;
import java.util.function.Supplier;

/// The error of an area under a curve from the influence of each row.
///
/// @param area the area, undefined where it has no error
/// @param most the largest area there is
/// @param influence makes the influence of a row on the area
record RankUncertainty(Metric<BinarySample> area, double most, Supplier<Influence> influence)
        implements Uncertainty<BinarySample> {
    /// Fewer rows of a class are resampled: the law of the area is far from normal then.
    private static final double RELIABLE_FROM = 100;

    @Override
    public Spread spread(BinarySample sample) {
        Value value = area.of(sample);
        String reason = sample.isWeighted() ? "rows carry weights" : value.reason();
        if (reason != null) {
            return new Spread.Unknown(reason);
        }
        InfluenceSweep sweep = new InfluenceSweep(influence.get());
        Sweep.run(sample.ranking().source(), new Cells(), sweep);
        double share = value.value() / most;
        boolean inside = share > 0 && share < 1;
        Spread ofShare =
                new Normal(
                        "influence",
                        share,
                        sweep.error() / most,
                        inside ? Scale.LOGIT : Scale.PLAIN,
                        inside && rarer(sample) >= RELIABLE_FROM);
        return most == 1 ? ofShare : new Spread.Scaled(ofShare, most, 0);
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
