package io.assay.tune.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.golden.Agreement;
import io.assay.golden.Answer;
import io.assay.golden.GoldenCase;
import io.assay.golden.GoldenFolder;
import io.assay.tune.TestFunction;
import io.assay.tune.search.halving.Brackets;
import io.assay.tune.search.sample.Halton;
import io.assay.tune.search.sample.Sobol;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every number of the golden cases on tuning, through the Java API.
@Tag("everywhere")
class TuningGoldenTest {
    // Cases and keys of the committed folder: a run that compares fewer has lost some.
    private static final int CASES = 6;
    private static final int KEYS = 33;

    @Test
    void tuningCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : GoldenFolder.current().cases("tuning", "")) {
            agreement.check(golden, answers(golden));
        }
        System.out.println(
                "golden: tuning: "
                        + agreement.cases()
                        + " cases, "
                        + agreement.keys()
                        + " keys compared");
        assertEquals(List.of(), agreement.faults(), String.join("\n", agreement.faults()));
        if (GoldenFolder.isCommitted()) {
            assertTrue(agreement.cases() >= CASES, agreement.cases() + " cases are too few");
            assertTrue(agreement.keys() >= KEYS, agreement.keys() + " keys are too few");
        }
    }

    private static Function<String, Answer> answers(GoldenCase golden) {
        return switch (golden.about().get("task").asString()) {
            case "functions" -> key -> function(golden, key);
            case "sequence" -> key -> sequence(golden, key);
            case "hyperband" -> TuningGoldenTest::brackets;
            case "gaussian_process" -> new ProcessAnswers(golden);
            default -> key -> null;
        };
    }

    private static Answer function(GoldenCase golden, String key) {
        TestFunction function = TestFunction.valueOf(key.toUpperCase(Locale.ROOT));
        return Answer.of(
                golden.about().get("points").get(key).values().stream()
                        .mapToDouble(point -> function.at(numbers(point)))
                        .toArray());
    }

    private static double[] numbers(JsonNode node) {
        return node.values().stream().mapToDouble(JsonNode::asDouble).toArray();
    }

    private static Answer sequence(GoldenCase golden, String key) {
        int dimensions = golden.about().get("dimensions").asInt();
        int points = Integer.parseInt(key.substring(key.lastIndexOf('_') + 1));
        Sobol sobol = Sobol.plain(dimensions);
        Halton halton = Halton.plain(dimensions);
        boolean isSobol = key.startsWith("sobol_unscrambled_first");
        if (!isSobol && !key.startsWith("halton_unscrambled_first")) {
            return null;
        }
        return Answer.of(
                IntStream.range(0, points)
                        .mapToObj(i -> isSobol ? sobol.point(i) : halton.point(i))
                        .toArray(double[][]::new));
    }

    /// Keys are such as `hyperband_brackets_R81_eta3`.
    private static Answer brackets(String key) {
        int r = key.indexOf("_R");
        int eta = key.indexOf("_eta");
        int most = Integer.parseInt(key.substring(r + 2, eta));
        Brackets plan = Brackets.of(most, Integer.parseInt(key.substring(eta + 4)));
        return Answer.of(
                plan.brackets().stream()
                        .flatMap(List::stream)
                        .flatMapToDouble(rung -> DoubleStream.of(rung.points(), rung.resource()))
                        .toArray());
    }
}
