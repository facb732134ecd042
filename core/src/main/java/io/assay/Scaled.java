package io.assay;

/// The error of `factor * value + offset` from that of the value, such as Gini's from that of the AUC.
record Scaled(Uncertainty<BinarySample> of, double factor, double offset)
        implements Uncertainty<BinarySample> {

    @Override
    public void prepare(BinarySample sample) {
        of.prepare(sample);
    }

    @Override
    public Spread spread(BinarySample sample) {
        Spread spread = of.spread(sample);
        return spread instanceof Spread.Unknown
                ? spread
                : new Spread.Scaled(spread, factor, offset);
    }

    @Override
    public double[] influence(BinarySample sample) {
        double[] influence = of.influence(sample);
        for (int i = 0; i < influence.length; i++) {
            influence[i] *= factor;
        }
        return influence;
    }
}
