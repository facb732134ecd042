package io.assay.cli.result;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Counts;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Ranking;
import io.assay.Rate;
import io.assay.compare.Delong;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.interval.Proportion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The metrics of one binary model: the same keys, in the same order, whatever the data.
public final class BinaryResults {
    private static final double LEVEL = 0.95;
    private static final Set<String> RATES =
            Arrays.stream(Rate.values()).map(Rate::key).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CELLS = Set.of("n", "n_positive", "tn", "fp", "fn", "tp");
    private static final Set<String> SUMS = Set.of("log_loss", "log_loss_eps_float64", "brier");
    private static final Set<String> PROBABILITIES =
            Set.of("ece_10_uniform", "mce_10_uniform", "ece_10_quantile", "mce_10_quantile");

    private BinaryResults() {}

    /// Whether the value needs the order of the scores, and not counts and sums only.
    public static boolean needsOrder(String key) {
        String plain = key.startsWith("gt.") ? key.substring(3) : key;
        return !RATES.contains(plain)
                && !CELLS.contains(plain)
                && !SUMS.contains(plain)
                && !plain.startsWith("accuracy_ci_");
    }

    /// Whether the value needs scores that are probabilities.
    public static boolean needsProbabilities(String key) {
        return SUMS.contains(key) || PROBABILITIES.contains(key);
    }

    /// Puts everything that is wanted and asks the sample for nothing else.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results, BinarySample sample, double threshold, Intervals intervals) {
        Counts counts = sample.at(threshold);
        results.count("n", rows(sample));
        results.count("n_positive", positiveRows(sample));
        putTable(results, "", counts);
        putTable(results, "gt.", sample.above(threshold));
        for (Metric<BinarySample> metric : Metrics.binary(threshold)) {
            if (results.wants(metric.name()) && !isRate(metric.name())) {
                results.put(metric.name(), metric.of(sample));
            }
        }
        putAccuracyIntervals(results, counts, sample.isWeighted());
        if (needed(results)) {
            putRanking(results, sample.ranking(), sample.isWeighted());
        }
        if (intervals != null && !sample.isWeighted()) {
            putIntervals(results, "", counts, intervals);
            putIntervals(results, "gt.", sample.above(threshold), intervals);
            putIntervals(results, sample, intervals);
        }
    }

    /// Puts the intervals of every rate on the four cells, which are whole rows.
    static void putIntervals(Results results, String prefix, Counts counts, Intervals intervals) {
        for (Rate rate : Rate.values()) {
            if (results.wants(prefix + rate.key())) {
                results.interval(prefix + rate.key(), intervals.of(rate, counts));
            }
        }
    }

    private static void putIntervals(Results results, BinarySample sample, Intervals intervals) {
        List<Metric<BinarySample>> wanted =
                Metrics.binary(0).stream()
                        .filter(metric -> !isRate(metric.name()))
                        .filter(metric ->
                                results.entries().get(metric.name()) instanceof Entry.Number)
                        .toList();
        List<Estimate> estimates = intervals.of(sample, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            results.interval(wanted.get(i).name(), estimates.get(i));
        }
    }

    private static double rows(BinarySample sample) {
        return sample instanceof BinaryPredictions predictions
                ? predictions.rows()
                : sample.total();
    }

    /// Rows, whatever their weights.
    private static double positiveRows(BinarySample sample) {
        return sample instanceof BinaryPredictions predictions && predictions.isWeighted()
                ? IntStream.range(0, predictions.rows()).filter(predictions::isPositive).count()
                : sample.positives();
    }

    static boolean isRate(String key) {
        return RATES.contains(key.startsWith("gt.") ? key.substring(3) : key);
    }

    /// Puts the four cells and every rate on them, with intervals.
    static void putTable(Results results, String prefix, Counts counts) {
        results.count(prefix + "tn", counts.tn());
        results.count(prefix + "fp", counts.fp());
        results.count(prefix + "fn", counts.fn());
        results.count(prefix + "tp", counts.tp());
        for (Rate rate : Rate.values()) {
            results.put(prefix + rate.key(), rate.of(counts));
        }
    }

    private static boolean needed(Results results) {
        return results.wants("roc_points_full")
                || results.wants("roc_points_dropped")
                || results.wants("youden_max_threshold")
                || results.wants("f1_max_threshold")
                || results.wants("accuracy_max_threshold")
                || results.wants("delong_var")
                || results.wants("delong_ci_low")
                || results.wants("delong_ci_high")
                || results.wants("hanley_mcneil_se");
    }

    private static void putRanking(Results results, Ranking ranking, boolean weighted) {
        String empty = ranking.whyUndefined();
        putThreshold(results, "youden_max_threshold", ranking.youden(), empty);
        putThreshold(results, "f1_max_threshold", ranking.f1(), empty);
        putThreshold(results, "accuracy_max_threshold", ranking.accuracy(), empty);
        results.count("roc_points_full", ranking.rocPoints());
        results.count("roc_points_dropped", ranking.rocPointsWithoutCollinear());
        String whole = weighted ? "rows carry weights" : empty;
        double error = whole == null ? ranking.hanleyMcNeilError() : Double.NaN;
        results.put("hanley_mcneil_se", error, whole);
        putDelong(results, ranking, whole);
    }

    private static void putThreshold(
            Results results, String key, Ranking.Best best, String whyNot) {
        boolean defined = whyNot == null && !Double.isNaN(best.value());
        results.put(key, defined ? best.threshold() : Double.NaN, whyNot);
    }

    private static void putDelong(Results results, Ranking ranking, String whyNot) {
        String reason = whyNot == null ? "a class has one row only" : whyNot;
        double variance = whyNot == null ? ranking.delongVariance() : Double.NaN;
        Interval interval =
                Double.isNaN(variance)
                        ? Interval.undefined(LEVEL)
                        : Delong.interval(ranking, LEVEL);
        results.put("delong_var", variance, reason);
        results.put("delong_ci_low", interval.low(), reason);
        results.put("delong_ci_high", interval.high(), reason);
    }

    static void putAccuracyIntervals(Results results, Counts counts, boolean weighted) {
        Interval exact = Interval.undefined(LEVEL);
        Interval wilson = exact;
        if (!weighted) {
            Proportion right = new Proportion(counts.tp() + counts.tn(), counts.total());
            exact = right.exact(LEVEL);
            wilson = right.wilson(LEVEL);
        }
        String why = weighted ? "rows carry weights" : "no rows";
        results.put("accuracy_ci_exact_low", exact.low(), why);
        results.put("accuracy_ci_exact_high", exact.high(), why);
        results.put("accuracy_ci_wilson_low", wilson.low(), why);
        results.put("accuracy_ci_wilson_high", wilson.high(), why);
    }
}
