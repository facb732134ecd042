package io.assay.regression;

import io.assay.Spread;
import io.assay.Uncertainty;

/// Bounds of the median absolute error: two of the errors.
record MedianUncertainty() implements Uncertainty<RealPredictions> {

    @Override
    public Spread spread(RealPredictions rows) {
        String reason = RealUncertainty.whyNone(rows);
        return reason != null
                ? new Spread.Unknown(reason)
                : new Spread.Bounded("order statistics", rows.errors()::aroundMedian);
    }

    @Override
    public double[] influence(RealPredictions rows) {
        return null;
    }
}
