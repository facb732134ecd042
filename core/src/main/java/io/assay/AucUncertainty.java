package io.assay;

import io.assay.Spread.Normal;
import io.assay.Spread.Scale;
import io.assay.rank.AucInfluence;
import io.assay.rank.RowInfluences;

/// The error of the area under the ROC curve by DeLong's variance. Where it is 0, all pairs being in
/// order or none, only a model of the variance leaves room for error, see [Spread.Order].
record AucUncertainty() implements Uncertainty<BinarySample> {

    /// Counting pairs is the fastest way to the area, but the variance takes the sorted rows anyway.
    @Override
    public void prepare(BinarySample sample) {
        if (sample instanceof BinaryPredictions rows) {
            rows.expectErrors(false);
        } else if (!sample.isWeighted() && sample.ranking().whyUndefined() == null) {
            sample.ranking().delongVariance();
        }
    }

    @Override
    public Spread spread(BinarySample sample) {
        Ranking ranking = sample.ranking();
        String reason = sample.isWeighted() ? "rows carry weights" : ranking.whyUndefined();
        if (reason != null) {
            return new Spread.Unknown(reason);
        }
        double variance = ranking.delongVariance();
        double auc = ranking.auc();
        return variance > 0
                ? new Normal("DeLong", auc, Math.sqrt(variance), Scale.PLAIN, true)
                : new Spread.Order(auc, ranking.positives(), ranking.negatives());
    }

    @Override
    public double[] influence(BinarySample sample) {
        BinaryPredictions rows = RowInfluence.rows(sample);
        return RowInfluences.of(
                rows.ranking().source(),
                new AucInfluence(),
                rows.rows(),
                rows::isPositive,
                rows::score);
    }
}
