package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.golden.Agreement;
import io.assay.golden.Answer;
import io.assay.golden.GoldenCase;
import io.assay.golden.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Folds, bias and variance of the golden cases, through the command line and its JSON.
class ResamplingCommandTest {
    private static final int CASES = 3;
    private static final int KEYS = 16;
    private static final int SHOWN = 4;

    /// What the library has and no command prints.
    private static final Set<String> BOOTSTRAP_KEYS =
            Set.of(
                    "oob_expected_fraction",
                    "distinct_expected",
                    "bootstrap_accuracy_mean",
                    "bootstrap_accuracy_se_exact",
                    "bootstrap_accuracy_percentile_95",
                    "jackknife_accuracy_se",
                    "bca_accuracy_95");

    @TempDir private Path scratch;

    @Test
    void foldsAndBiasAgree() throws IOException {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : GoldenFolder.current().cases("resampling", "")) {
            String task = golden.about().get("task").stringValue();
            if (task.equals("bias_variance")) {
                agreement.check(golden, bias(golden));
            } else if (task.equals("resampling")) {
                ((ObjectNode) golden.expected().get("values")).remove(BOOTSTRAP_KEYS);
                agreement.check(golden, folds(golden));
            }
        }
        System.out.printf(
                "golden --json: resampling: %d cases, %d keys compared%n",
                agreement.cases(), agreement.keys());
        assertEquals(List.of(), agreement.faults(), String.join("\n", agreement.faults()));
        if (GoldenFolder.isCommitted()) {
            assertTrue(agreement.cases() >= CASES, agreement.cases() + " cases are too few");
            assertTrue(agreement.keys() >= KEYS, agreement.keys() + " keys are too few");
        }
    }

    private String file(GoldenCase golden, String name) throws IOException {
        Path copy = scratch.resolve(golden.folder().getFileName() + "_" + name);
        return Files.writeString(copy, Files.readString(golden.folder().resolve(name))).toString();
    }

    private static JsonNode run(String... args) {
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        return ran.json();
    }

    private Function<String, Answer> bias(GoldenCase golden) throws IOException {
        String loss = golden.about().has("n_classes") ? "zero-one" : "squared";
        JsonNode report = run("bias", file(golden, "predictions.csv"), "--loss", loss, "--json");
        return key -> {
            JsonNode value =
                    key.equals("main_prediction")
                            ? report.get(key)
                            : report.get("metrics").get(key);
            return value == null ? null : Answer.of(numbers(value).toArray());
        };
    }

    private static DoubleStream numbers(JsonNode node) {
        return node.isArray()
                ? node.values().stream().flatMapToDouble(ResamplingCommandTest::numbers)
                : DoubleStream.of(node.asDouble());
    }

    private Function<String, Answer> folds(GoldenCase golden) throws IOException {
        JsonNode about = golden.about();
        String k = about.get("stratified_k").asString();
        JsonNode stratified =
                run("folds", file(golden, "labels.csv"), "--k", k, "--stratify", "y", "--json");
        return key ->
                switch (key) {
                    case "leave_p_out_counts" ->
                            each(about, "leave_p_out", "--leave-out", plan -> plan.get("splits"));
                    case "leave_p_out_first_test_sets" ->
                            perSplit(about, "leave_p_out", "--leave-out", SHOWN, "test.all");
                    case "kfold_sizes" ->
                            each(about, "kfold", "--consecutive", plan -> plan.get("sizes"));
                    case "kfold_unshuffled_first_rows" ->
                            perSplit(about, "kfold", "--consecutive", 99, "test.first");
                    case "time_series_split" ->
                            perSplit(
                                    about,
                                    "time_series",
                                    "--windows",
                                    99,
                                    "train.first",
                                    "train.last",
                                    "test.first",
                                    "test.last");
                    case "stratified_fold_sizes_sorted" ->
                            Answer.of(numbers(stratified.get("sizes")).sorted().toArray());
                    case "stratified_counts_sorted" -> counts(stratified.get("counts"));
                    default -> null;
                };
    }

    private static List<JsonNode> plans(JsonNode about, String list, String option) {
        List<JsonNode> plans = new ArrayList<>();
        for (JsonNode pair : about.get(list)) {
            String rows = pair.get(0).asString();
            String parts = pair.get(1).asString();
            plans.add(
                    option.equals("--leave-out")
                            ? run("folds", "--rows", rows, option, parts, "--json")
                            : run("folds", "--rows", rows, option, "--k", parts, "--json"));
        }
        return plans;
    }

    private static Answer each(
            JsonNode about, String list, String option, Function<JsonNode, JsonNode> part) {
        return Answer.of(
                plans(about, list, option).stream()
                        .map(part)
                        .flatMapToDouble(ResamplingCommandTest::numbers)
                        .toArray());
    }

    /// Row numbers of the first splits, from 0 as in the golden files.
    private static Answer perSplit(
            JsonNode about, String list, String option, int most, String... paths) {
        return Answer.of(
                plans(about, list, option).stream()
                        .flatMap(plan ->
                                StreamSupport.stream(plan.get("first_splits").spliterator(), false)
                                        .limit(most))
                        .flatMapToDouble(
                                split -> Arrays.stream(paths).flatMapToDouble(p -> at(split, p)))
                        .map(row -> row - 1)
                        .toArray());
    }

    private static DoubleStream at(JsonNode split, String path) {
        String[] names = path.split("\\.");
        return numbers(split.get(names[0]).get(names[1]));
    }

    private static Answer counts(JsonNode counts) {
        List<double[]> folds = new ArrayList<>();
        counts.forEach(fold -> folds.add(numbers(fold).toArray()));
        DoubleStream all = DoubleStream.empty();
        for (int c = 0; c < folds.getFirst().length; c++) {
            int column = c;
            all =
                    DoubleStream.concat(
                            all, folds.stream().mapToDouble(fold -> fold[column]).sorted());
        }
        return Answer.of(all.toArray());
    }
}
