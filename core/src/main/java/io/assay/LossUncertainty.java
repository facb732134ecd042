package io.assay;

import io.assay.Spread.Normal;
import io.assay.Spread.Scale;

/// The error of a mean over rows: log loss at a clip, or squared error.
///
/// @param clip where probabilities are clipped; NaN for the squared error
record LossUncertainty(double clip) implements Uncertainty<BinarySample> {

    @Override
    public Spread spread(BinarySample sample) {
        String reason = sample.isWeighted() ? "rows carry weights" : sample.notProbabilities();
        if (sample instanceof BinaryStream stream && !stream.keepsScores()) {
            return new Spread.Unknown("the scores are not kept");
        }
        if (reason != null || sample.total() < 2) {
            return new Spread.Unknown(reason == null ? "fewer than two rows" : reason);
        }
        boolean squared = Double.isNaN(clip);
        LossErrors errors = errors(sample);
        double mean = squared ? sample.brier() : sample.logLoss(clip);
        double error = squared ? errors.squaredError() : errors.logLoss(clip);
        return new Normal("CLT", mean, error, Scale.PLAIN, true);
    }

    private static LossErrors errors(BinarySample sample) {
        if (sample instanceof BinaryPredictions rows) {
            return rows.lossErrors();
        }
        return sample instanceof BinaryStream stream
                ? stream.lossErrors()
                : sample.ranking().errors().losses();
    }

    @Override
    public double[] influence(BinarySample sample) {
        BinaryPredictions rows = RowInfluence.rows(sample);
        double mean = Double.isNaN(clip) ? rows.brier() : rows.logLoss(clip);
        double[] influence = new double[rows.rows()];
        for (int i = 0; i < influence.length; i++) {
            influence[i] = loss(rows.isPositive(i), rows.score(i)) - mean;
        }
        return influence;
    }

    private double loss(boolean positive, double score) {
        if (Double.isNaN(clip)) {
            double off = positive ? 1 - score : score;
            return off * off;
        }
        double p = Math.max(clip, Math.min(1 - clip, score));
        return -StrictMath.log(positive ? p : 1 - p);
    }
}
