package io.assay;

/// A metric without a smooth formula.
///
/// @param largest whether it is a maximum over the data
record ByResampling<P>(boolean largest) implements Uncertainty<P> {

    @Override
    public Spread spread(P predictions) {
        return new Spread.Resampled(largest);
    }

    @Override
    public double[] influence(P predictions) {
        return null;
    }
}
