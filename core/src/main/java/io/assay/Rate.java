package io.assay;

import io.assay.Metric.Direction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Every rate on the four cells, with its key, its direction, its range and why it may be undefined.
public enum Rate {
    ACCURACY("accuracy", Direction.HIGHER, 0, 1, Counts::accuracy, Reasons::rows),
    BALANCED_ACCURACY(
            "balanced_accuracy",
            Direction.HIGHER,
            0,
            1,
            Counts::balancedAccuracy,
            Reasons::classes),
    PRECISION("precision", Direction.HIGHER, 0, 1, Counts::precision, Reasons::flagged),
    RECALL("recall", Direction.HIGHER, 0, 1, Counts::recall, Reasons::positives),
    F1("f1", Direction.HIGHER, 0, 1, Counts::f1, Reasons::found),
    F_HALF("f0.5", Direction.HIGHER, 0, 1, c -> c.fBeta(0.5), Reasons::found),
    F2("f2", Direction.HIGHER, 0, 1, c -> c.fBeta(2), Reasons::found),
    JACCARD("jaccard", Direction.HIGHER, 0, 1, Counts::jaccard, Reasons::found),
    SPECIFICITY("specificity", Direction.HIGHER, 0, 1, Counts::specificity, Reasons::negatives),
    FPR("fpr", Direction.LOWER, 0, 1, Counts::fpr, Reasons::negatives),
    FNR("fnr", Direction.LOWER, 0, 1, Counts::fnr, Reasons::positives),
    NPV("npv", Direction.HIGHER, 0, 1, Counts::npv, Reasons::passed),
    FDR("fdr", Direction.LOWER, 0, 1, Counts::fdr, Reasons::flagged),
    FOR("for", Direction.LOWER, 0, 1, Counts::falseOmissionRate, Reasons::passed),
    PREVALENCE("prevalence", Direction.NEITHER, 0, 1, Counts::prevalence, Reasons::rows),
    SELECTION_RATE("selection_rate", Direction.NEITHER, 0, 1, Counts::selectionRate, Reasons::rows),
    YOUDEN_J("youden_j", Direction.HIGHER, -1, 1, Counts::youdenJ, Reasons::classes),
    MCC("mcc", Direction.HIGHER, -1, 1, Counts::mcc, Reasons::margins),
    COHEN_KAPPA("cohen_kappa", Direction.HIGHER, -1, 1, Counts::cohenKappa, Reasons::chance),
    LR_POSITIVE(
            "lr_positive",
            Direction.HIGHER,
            0,
            Double.POSITIVE_INFINITY,
            Counts::lrPositive,
            Reasons::falsePositives),
    LR_NEGATIVE(
            "lr_negative",
            Direction.LOWER,
            0,
            Double.POSITIVE_INFINITY,
            Counts::lrNegative,
            Reasons::trueNegatives);

    private final String key;
    private final Direction direction;
    private final double low;
    private final double high;
    private final ToDoubleFunction<Counts> formula;
    private final Function<Counts, String> reason;

    Rate(
            String key,
            Direction direction,
            double low,
            double high,
            ToDoubleFunction<Counts> formula,
            Function<Counts, String> reason) {
        this.key = key;
        this.direction = direction;
        this.low = low;
        this.high = high;
        this.formula = formula;
        this.reason = reason;
    }

    /// The key under which reports list it.
    public String key() {
        return key;
    }

    /// The rate of these counts, or why there is none.
    public Value of(Counts counts) {
        double value = formula.applyAsDouble(counts);
        if (!Double.isNaN(value)) {
            return Value.of(value);
        }
        String why = reason.apply(counts);
        return isUnbounded(counts) ? Value.undefined(why) : Value.zeroDivision(why);
    }

    /// A likelihood ratio of something by nothing, which is no 0/0 that a policy may replace.
    private boolean isUnbounded(Counts counts) {
        return this == LR_POSITIVE && counts.recall() > 0 && counts.negatives() > 0
                || this == LR_NEGATIVE && counts.fnr() > 0 && counts.negatives() > 0;
    }

    /// The rate as a metric of predictions at a threshold: predicted positive is
    /// `score >= threshold`.
    public Metric<BinarySample> at(double threshold) {
        return metric(
                key,
                sample -> of(sample.at(threshold)),
                sample -> formula.applyAsDouble(sample.at(threshold)),
                new RateUncertainty(this, threshold, false));
    }

    /// The same where predicted positive is `score > threshold`; its key starts with `gt.`.
    public Metric<BinarySample> above(double threshold) {
        return metric(
                "gt." + key,
                sample -> of(sample.above(threshold)),
                sample -> formula.applyAsDouble(sample.above(threshold)),
                new RateUncertainty(this, threshold, true));
    }

    private Metric<BinarySample> metric(
            String name,
            Function<BinarySample, Value> of,
            ToDoubleFunction<BinarySample> number,
            RateUncertainty uncertainty) {
        return new Metric<>(name, direction, low, high, new Formula<>(of, number), uncertainty);
    }

    /// How much one more row in a cell moves the rate, times the number of rows, for the cells tp, fp,
    /// fn and tn: the delta method. Where the rate is undefined so is this.
    public double[] influence(Counts counts) {
        return RateInfluence.of(this, counts);
    }

    /// How far the rate of these counts, which are whole rows, may be off.
    public Spread spread(Counts counts) {
        return RateUncertainty.of(this, counts);
    }

    /// Whether it is the share of some rows among others, so that a binomial interval applies.
    public boolean isProportion() {
        return switch (this) {
            case ACCURACY,
                    PRECISION,
                    RECALL,
                    SPECIFICITY,
                    FPR,
                    FNR,
                    NPV,
                    FDR,
                    FOR,
                    PREVALENCE,
                    SELECTION_RATE ->
                    true;
            default -> false;
        };
    }
}
