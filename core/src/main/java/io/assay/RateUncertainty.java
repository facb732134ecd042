package io.assay;

import io.assay.Spread.Normal;
import io.assay.Spread.Scale;
import io.assay.Spread.Share;

/// The error of a rate at a threshold, from its four cells.
///
/// Shares are binomial; F1 and Jaccard's index are functions of one; Youden's index and balanced
/// accuracy are sums of two. The others take the delta method on a scale that keeps them in range.
record RateUncertainty(Rate rate, double threshold, boolean above)
        implements Uncertainty<BinarySample> {

    @Override
    public Spread spread(BinarySample sample) {
        if (sample.isWeighted()) {
            return new Spread.Unknown("rows carry weights");
        }
        return of(rate, above ? sample.above(threshold) : sample.at(threshold));
    }

    /// The spread of a rate of these counts, which are whole rows.
    static Spread of(Rate rate, Counts c) {
        Value value = rate.of(c);
        if (!value.isDefined()) {
            return new Spread.Unknown(value.reason());
        }
        if (rate.isProportion() || rate == Rate.JACCARD) {
            return share(rate, c);
        }
        return switch (rate) {
            case F1 -> f1(c);
            case YOUDEN_J -> sum(c, 1, -1);
            case BALANCED_ACCURACY -> sum(c, 0.5, 0);
            case MCC, COHEN_KAPPA -> delta(rate, c, Scale.FISHER);
            case LR_POSITIVE, LR_NEGATIVE -> delta(rate, c, Scale.LOG);
            default -> delta(rate, c, Scale.LOGIT);
        };
    }

    private static Share share(Rate rate, Counts c) {
        RateInfluence.Ratio ratio = RateInfluence.ratio(rate);
        return new Share(ratio.above(c), ratio.below(c), x -> x);
    }

    private static Spread f1(Counts c) {
        return new Share(c.tp(), c.tp() + c.fp() + c.fn(), j -> 2 * j / (1 + j));
    }

    private static Spread sum(Counts c, double factor, double offset) {
        return new Spread.Sum(share(Rate.RECALL, c), share(Rate.SPECIFICITY, c), factor, offset);
    }

    /// With an empty cell a rate may have no error: half a row is added to each cell then (J. Haldane,
    /// 1956; F. Anscombe, 1956).
    private static Spread delta(Rate rate, Counts c, Scale scale) {
        boolean empty = c.tp() == 0 || c.fp() == 0 || c.fn() == 0 || c.tn() == 0;
        if (!empty) {
            return new Normal("delta", rate.of(c).value(), error(rate, c), scale, true);
        }
        Counts more = new Confusion(c.tp() + 0.5, c.fp() + 0.5, c.fn() + 0.5, c.tn() + 0.5);
        return new Normal(
                "delta, cells + 1/2", rate.of(more).value(), error(rate, more), scale, true);
    }

    private static double error(Rate rate, Counts c) {
        double[] influence = rate.influence(c);
        double squares =
                c.tp() * influence[0] * influence[0]
                        + c.fp() * influence[1] * influence[1]
                        + c.fn() * influence[2] * influence[2]
                        + c.tn() * influence[3] * influence[3];
        return Math.sqrt(squares) / c.total();
    }

    @Override
    public double[] influence(BinarySample sample) {
        BinaryPredictions rows = RowInfluence.rows(sample);
        double at = rows.rounded(threshold);
        double[] ofCell = rate.influence(above ? rows.above(threshold) : rows.at(threshold));
        double[] influence = new double[rows.rows()];
        for (int i = 0; i < influence.length; i++) {
            double score = rows.score(i);
            boolean flagged = above ? score > at : score >= at;
            influence[i] = ofCell[(flagged ? 0 : 2) + (rows.isPositive(i) ? 0 : 1)];
        }
        return influence;
    }
}
