package io.assay;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What laws each binary metric is under. A metric without an entry fails the build.
///
/// Every metric is under the laws of row order, weights, range, chunks and undefined cases; the
/// entry says what becomes of it when the classes are swapped and whether it follows from the order
/// of the scores alone.
final class LawTable {
    private final Map<String, Entry> entries = new HashMap<>();

    /// The laws of a metric that not every metric is under.
    ///
    /// @param swappedCounts its value from the table of the mirrored rows; null for other metrics
    /// @param swapped its value from the mirrored rows; null when they do not determine it
    /// @param byOrder whether a strictly monotone change of the scores leaves it alone
    record Entry(
            ToDoubleFunction<Counts> swappedCounts,
            ToDoubleFunction<BinarySample> swapped,
            boolean byOrder) {}

    LawTable() {
        symmetricRates();
        ratesWithPartner();
        ratesWithoutTrueNegatives();
        rankings();
        losses();
    }

    Entry of(Metric<BinarySample> metric) {
        return entries.get(key(metric));
    }

    Set<String> keys() {
        return entries.keySet();
    }

    static boolean isAbove(Metric<BinarySample> metric) {
        return metric.name().startsWith("gt.");
    }

    /// The name without the prefix of the exclusive threshold.
    static String key(Metric<BinarySample> metric) {
        return isAbove(metric) ? metric.name().substring(3) : metric.name();
    }

    private void symmetricRates() {
        rate("accuracy", Counts::accuracy);
        rate("balanced_accuracy", Counts::balancedAccuracy);
        rate("youden_j", Counts::youdenJ);
        rate("mcc", Counts::mcc);
        rate("cohen_kappa", Counts::cohenKappa);
    }

    private void ratesWithPartner() {
        rate("recall", Counts::specificity);
        rate("specificity", Counts::recall);
        rate("fpr", Counts::fnr);
        rate("fnr", Counts::fpr);
        rate("precision", Counts::npv);
        rate("npv", Counts::precision);
        rate("fdr", Counts::falseOmissionRate);
        rate("for", Counts::fdr);
        rate("prevalence", c -> c.negatives() / c.total());
        rate("selection_rate", c -> c.predictedNegatives() / c.total());
        rate("lr_positive", c -> c.fn() == 0 ? Double.NaN : c.specificity() / c.fnr());
        rate("lr_negative", c -> c.tp() == 0 ? Double.NaN : c.fpr() / c.recall());
    }

    /// They count what is found and missed, so their mirror image counts true negatives.
    private void ratesWithoutTrueNegatives() {
        rate("f1", c -> 2 * c.tn() / (2 * c.tn() + c.fp() + c.fn()));
        rate("f0.5", c -> 1.25 * c.tn() / (1.25 * c.tn() + 0.25 * c.fp() + c.fn()));
        rate("f2", c -> 5 * c.tn() / (5 * c.tn() + 4 * c.fp() + c.fn()));
        rate("jaccard", c -> c.tn() / (c.tn() + c.fp() + c.fn()));
    }

    /// The areas at one end of a curve, and what looks at the positives only, have no mirror image.
    private void rankings() {
        ranking("roc_auc", s -> s.ranking().auc());
        ranking("gini", s -> s.ranking().gini());
        ranking("ks", s -> s.ranking().kolmogorovSmirnov());
        ranking("youden_max", s -> s.ranking().youden().value());
        ranking("partial_auc_fpr0.1_raw", null);
        ranking("partial_auc_fpr0.1_mcclish", null);
        ranking("average_precision", null);
        ranking("pr_auc_trapezoid", null);
        ranking("f1_max", null);
        ranking("accuracy_max", null);
        ranking("gain_at_0.1", null);
        ranking("lift_at_0.1", null);
    }

    /// Scores on an edge of a quantile bin go to the lower bin, hence to another when mirrored.
    private void losses() {
        loss("log_loss", s -> s.logLoss(LogLoss.CLIP));
        loss("log_loss_eps_float64", s -> s.logLoss(LogLoss.EPSILON));
        loss("brier", BinarySample::brier);
        loss("ece_10_uniform", s -> s.calibration(Calibration.uniform(10)).expectedError());
        loss("mce_10_uniform", s -> s.calibration(Calibration.uniform(10)).maximumError());
        loss("ece_10_quantile", null);
        loss("mce_10_quantile", null);
    }

    private void rate(String key, ToDoubleFunction<Counts> swapped) {
        entries.put(key, new Entry(swapped, null, true));
    }

    private void ranking(String key, ToDoubleFunction<BinarySample> swapped) {
        entries.put(key, new Entry(null, swapped, true));
    }

    private void loss(String key, ToDoubleFunction<BinarySample> swapped) {
        entries.put(key, new Entry(null, swapped, false));
    }
}
