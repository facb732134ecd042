package io.assay;

import io.assay.Spread.Normal;
import io.assay.Spread.Scale;

/// The error of the expected calibration error with its bins held fast.
///
/// A row counts by `truth - score`, with the sign that the sum over its bin has: so the squares add up
/// to the Brier score whatever the bins are. A bin that is right but for chance has no sign; on few
/// rows the bootstrap is preferred.
record CalibrationUncertainty(Calibration.Bins bins) implements Uncertainty<BinarySample> {
    private static final double RELIABLE_FROM = 20_000;

    @Override
    public Spread spread(BinarySample sample) {
        String reason = sample.isWeighted() ? "rows carry weights" : sample.notProbabilities();
        if (reason != null || sample.total() == 0) {
            return new Spread.Unknown(reason == null ? "no rows" : reason);
        }
        double error = sample.calibration(bins).expectedError();
        double variance = Math.max(0, sample.brier() - error * error) / sample.total();
        return new Normal(
                "influence",
                error,
                Math.sqrt(variance),
                Scale.PLAIN,
                sample.total() >= RELIABLE_FROM);
    }

    @Override
    public double[] influence(BinarySample sample) {
        BinaryPredictions rows = RowInfluence.rows(sample);
        Calibration calibration = rows.calibration(bins);
        double[] edges = calibration.edges();
        double[] shares = calibration.positiveShares();
        double[] means = calibration.meanScores();
        double[] influence = new double[rows.rows()];
        for (int i = 0; i < influence.length; i++) {
            double score = rows.score(i);
            int bin = edges.length - 2;
            while (bin > 0 && score <= edges[bin]) {
                bin--;
            }
            double sign = Math.signum(shares[bin] - means[bin]);
            influence[i] =
                    sign * ((rows.isPositive(i) ? 1 : 0) - score) - calibration.expectedError();
        }
        return influence;
    }
}
