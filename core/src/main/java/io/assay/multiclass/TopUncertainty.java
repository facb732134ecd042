package io.assay.multiclass;

import io.assay.Spread;
import io.assay.Uncertainty;

/// The error of a top-k accuracy: the share of rows whose true class is among the k most probable.
///
/// @param k how many classes
/// @param tieHigh whether of equally probable classes the higher comes first
record TopUncertainty(int k, boolean tieHigh) implements Uncertainty<ClassSample> {

    @Override
    public Spread spread(ClassSample sample) {
        double share = share(sample.probabilities());
        double rows = sample.confusion().total();
        return sample.confusion().isWeighted()
                ? new Spread.Unknown("rows carry weights")
                : new Spread.Share(Math.rint(share * rows), rows, x -> x);
    }

    private double share(ClassProbabilities p) {
        return tieHigh ? p.topKAccuracyTieHigh(k) : p.topKAccuracy(k);
    }

    @Override
    public double[] influence(ClassSample sample) {
        ClassPredictions rows = ClassRowInfluence.rows(sample);
        double share = share(rows.probabilities());
        double[] influence = new double[rows.rows()];
        for (int i = 0; i < influence.length; i++) {
            influence[i] = (rows.probabilities().isAmongTop(i, k, tieHigh) ? 1 : 0) - share;
        }
        return influence;
    }
}
