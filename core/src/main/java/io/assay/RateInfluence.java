package io.assay;

/// How much one more row of each cell moves a rate, times the number of rows: the delta method on the
/// four cells. Cells stand in the order tp, fp, fn, tn.
final class RateInfluence {
    private static final double[] ALL = {1, 1, 1, 1};
    private static final double[] TP = {1, 0, 0, 0};
    private static final double[] FP = {0, 1, 0, 0};
    private static final double[] FN = {0, 0, 1, 0};
    private static final double[] TN = {0, 0, 0, 1};
    private static final double[] RIGHT = {1, 0, 0, 1};
    private static final double[] POSITIVES = {1, 0, 1, 0};
    private static final double[] NEGATIVES = {0, 1, 0, 1};
    private static final double[] FLAGGED = {1, 1, 0, 0};
    private static final double[] PASSED = {0, 0, 1, 1};

    /// A rate `above / below`, both sums of cells with these weights.
    record Ratio(double[] above, double[] below) {

        double above(Counts c) {
            return sum(above, c);
        }

        double below(Counts c) {
            return sum(below, c);
        }

        private static double sum(double[] weight, Counts c) {
            return weight[0] * c.tp()
                    + weight[1] * c.fp()
                    + weight[2] * c.fn()
                    + weight[3] * c.tn();
        }

        double[] influence(Counts c) {
            double rows = below(c);
            double value = above(c) / rows;
            double[] influence = new double[4];
            for (int i = 0; i < 4; i++) {
                influence[i] = (above[i] - value * below[i]) / rows * c.total();
            }
            return influence;
        }
    }

    private RateInfluence() {}

    /// The rate as a ratio of sums of cells, or null for the few that are not.
    static Ratio ratio(Rate rate) {
        return switch (rate) {
            case ACCURACY -> new Ratio(RIGHT, ALL);
            case PRECISION -> new Ratio(TP, FLAGGED);
            case RECALL -> new Ratio(TP, POSITIVES);
            case SPECIFICITY -> new Ratio(TN, NEGATIVES);
            case FPR -> new Ratio(FP, NEGATIVES);
            case FNR -> new Ratio(FN, POSITIVES);
            case NPV -> new Ratio(TN, PASSED);
            case FDR -> new Ratio(FP, FLAGGED);
            case FOR -> new Ratio(FN, PASSED);
            case PREVALENCE -> new Ratio(POSITIVES, ALL);
            case SELECTION_RATE -> new Ratio(FLAGGED, ALL);
            case JACCARD -> new Ratio(TP, new double[] {1, 1, 1, 0});
            case F1 -> fBeta(1);
            case F_HALF -> fBeta(0.25);
            case F2 -> fBeta(4);
            default -> null;
        };
    }

    private static Ratio fBeta(double square) {
        return new Ratio(
                new double[] {1 + square, 0, 0, 0}, new double[] {1 + square, 1, square, 0});
    }

    static double[] of(Rate rate, Counts c) {
        Ratio ratio = ratio(rate);
        if (ratio != null) {
            return ratio.influence(c);
        }
        double[] recall = ratio(Rate.RECALL).influence(c);
        double[] specificity = ratio(Rate.SPECIFICITY).influence(c);
        return switch (rate) {
            case YOUDEN_J -> mix(1, recall, 1, specificity);
            case BALANCED_ACCURACY -> mix(0.5, recall, 0.5, specificity);
            // A ratio moves by the relative moves of its parts; fpr is 1 - specificity.
            case LR_POSITIVE -> mix(1 / c.fpr(), recall, c.lrPositive() / c.fpr(), specificity);
            case LR_NEGATIVE ->
                    mix(
                            -1 / c.specificity(),
                            recall,
                            -c.lrNegative() / c.specificity(),
                            specificity);
            case MCC -> correlation(c);
            case COHEN_KAPPA -> kappa(c);
            default -> throw new IllegalStateException("no influence for " + rate.key());
        };
    }

    private static double[] mix(double a, double[] x, double b, double[] y) {
        double[] mixed = new double[4];
        for (int i = 0; i < 4; i++) {
            mixed[i] = a * x[i] + b * y[i];
        }
        return mixed;
    }

    /// With u and v the standardised indicators of truth and prediction: uv - r (u² + v²) / 2
    /// (S. Devlin, R. Gnanadesikan, J. Kettenring, Biometrika 62, 1975).
    private static double[] correlation(Counts c) {
        double[] u = standardised(POSITIVES, c.positives() / c.total());
        double[] v = standardised(FLAGGED, c.predictedPositives() / c.total());
        double r = c.mcc();
        double[] influence = new double[4];
        for (int i = 0; i < 4; i++) {
            influence[i] = u[i] * v[i] - r * (u[i] * u[i] + v[i] * v[i]) / 2;
        }
        return influence;
    }

    private static double[] standardised(double[] indicator, double share) {
        double[] standard = new double[4];
        for (int i = 0; i < 4; i++) {
            standard[i] = (indicator[i] - share) / Math.sqrt(share * (1 - share));
        }
        return standard;
    }

    /// From the moves of the observed and the chance agreement (J. Fleiss, J. Cohen, B. Everitt, 1969).
    private static double[] kappa(Counts c) {
        double positive = c.positives() / c.total();
        double flagged = c.predictedPositives() / c.total();
        double chance = positive * flagged + (1 - positive) * (1 - flagged);
        double observed = c.accuracy();
        double[] influence = new double[4];
        for (int i = 0; i < 4; i++) {
            double moved =
                    (POSITIVES[i] == 1 ? flagged : 1 - flagged)
                            + (FLAGGED[i] == 1 ? positive : 1 - positive);
            double disagreement = (1 - observed) * (moved - 2 * chance) / (1 - chance);
            influence[i] = (RIGHT[i] - observed - disagreement) / (1 - chance);
        }
        return influence;
    }
}
