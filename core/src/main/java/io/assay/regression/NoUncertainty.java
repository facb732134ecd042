package io.assay.regression;

import io.assay.Spread;
import io.assay.Uncertainty;

/// There is no interval, for a reason.
record NoUncertainty(String reason) implements Uncertainty<RealPredictions> {

    @Override
    public Spread spread(RealPredictions rows) {
        return new Spread.Unknown(reason);
    }

    @Override
    public double[] influence(RealPredictions rows) {
        return null;
    }
}
