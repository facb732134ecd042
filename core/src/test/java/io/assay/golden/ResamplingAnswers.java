package io.assay.golden;

import io.assay.BinaryPredictions;
import io.assay.Interval;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.compare.Delong;
import io.assay.resample.Bootstrap;
import io.assay.resample.Err632;
import io.assay.resample.IdealMean;
import io.assay.resample.OutOfBag;
import io.assay.resample.Replicates;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The keys of the cases about resampling.
final class ResamplingAnswers {
    private static final int REPLICATES = 10_000;
    private static final long SEED = 42;

    /// How rows are split into folds is another question, which no code answers yet.
    static final Set<String> FOLD_KEYS =
            Set.of(
                    "leave_p_out_counts",
                    "leave_p_out_first_test_sets",
                    "kfold_sizes",
                    "kfold_unshuffled_first_rows",
                    "time_series_split",
                    "stratified_counts_sorted",
                    "stratified_fold_sizes_sorted");

    private ResamplingAnswers() {}

    static Function<String, Answer> of(GoldenCase golden) {
        return switch (golden.about().get("task").stringValue()) {
            case "binary" -> area(golden);
            case "err_632" -> errors(golden.about());
            default -> accuracy(golden);
        };
    }

    private static Function<String, Answer> area(GoldenCase golden) {
        CaseTable table = CaseTable.ofCsv(golden.folder().resolve("predictions.csv"));
        double[] labels = table.doubles("y_true");
        byte[] truth = new byte[labels.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) labels[i];
        }
        BinaryPredictions rows = Predictions.binary(truth, table.doubles("y_score"));
        Bootstrap bootstrap = Bootstrap.of(REPLICATES, SEED);
        Replicates plain = bootstrap.replicate(rows, Metrics.AUC);
        Replicates stratified = bootstrap.stratified().replicate(rows, Metrics.AUC);
        Interval delong = Delong.interval(rows.ranking(), 0.95);
        return key ->
                switch (key) {
                    case "roc_auc" -> Answer.of(plain.estimate());
                    case "bootstrap_auc_se_plain" -> Answer.of(plain.sd());
                    case "bootstrap_auc_percentile_95_plain" -> bounds(plain.percentile(0.95));
                    case "bootstrap_auc_se_stratified" -> Answer.of(stratified.sd());
                    case "bootstrap_auc_percentile_95_stratified" ->
                            bounds(stratified.percentile(0.95));
                    case "delong_var" -> Answer.of(rows.ranking().delongVariance());
                    case "delong_ci_low" -> Answer.of(delong.low());
                    case "delong_ci_high" -> Answer.of(delong.high());
                    case "partial_auc_fpr0.1_raw" -> Answer.of(rows.ranking().partialAuc());
                    default -> null;
                };
    }

    private static Function<String, Answer> errors(JsonNode about) {
        Err632 errors =
                new Err632(
                        about.get("resubstitution_error").asDouble(),
                        about.get("out_of_bag_error").asDouble(),
                        about.get("no_information_error").asDouble());
        return key ->
                switch (key) {
                    case "err_632" -> Answer.of(errors.err632());
                    case "relative_overfitting" -> Answer.of(errors.relativeOverfitting());
                    case "weight_632_plus" -> Answer.of(errors.weight());
                    case "err_632_plus" -> Answer.of(errors.err632Plus());
                    default -> null;
                };
    }

    private static Function<String, Answer> accuracy(GoldenCase golden) {
        double[] hits = CaseTable.ofCsv(golden.folder().resolve("hits.csv")).doubles("ok");
        IdealMean ideal = IdealMean.of(hits);
        Replicates replicates = Bootstrap.of(REPLICATES, SEED).mean("accuracy", hits);
        JsonNode sizes = golden.about().get("oob_n");
        return key ->
                switch (key) {
                    case "oob_expected_fraction" -> forEach(sizes, OutOfBag::expectedShare);
                    case "distinct_expected" -> forEach(sizes, OutOfBag::expectedDistinct);
                    case "bootstrap_accuracy_mean" -> Answer.of(ideal.mean());
                    case "bootstrap_accuracy_se_exact" -> Answer.of(ideal.error());
                    case "jackknife_accuracy_se" -> Answer.of(ideal.jackknifeError());
                    case "bootstrap_accuracy_percentile_95" -> bounds(replicates.percentile(0.95));
                    case "bca_accuracy_95" -> bounds(replicates.bca(0.95));
                    default -> null;
                };
    }

    private interface OfSize {
        double of(int rows);
    }

    private static Answer forEach(JsonNode sizes, OfSize formula) {
        return Answer.of(
                StreamSupport.stream(sizes.spliterator(), false)
                        .mapToDouble(n -> formula.of(n.asInt()))
                        .toArray());
    }

    private static Answer bounds(Interval interval) {
        return Answer.of(interval.low(), interval.high());
    }
}
