package io.assay.multiclass;

import io.assay.BinarySample;
import io.assay.Metrics;
import io.assay.Spread;
import io.assay.Uncertainty;

/// The error of the calibration error of the largest probability: that of the binary question whether
/// it is right.
record TopLabelUncertainty() implements Uncertainty<ClassSample> {

    private static Uncertainty<BinarySample> binary() {
        return Metrics.ECE_UNIFORM.uncertainty();
    }

    @Override
    public Spread spread(ClassSample sample) {
        return binary().spread(sample.probabilities().topLabel());
    }

    @Override
    public double[] influence(ClassSample sample) {
        return binary().influence(ClassRowInfluence.rows(sample).probabilities().topLabel());
    }
}
