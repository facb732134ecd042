package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay tune compare`: searchers that have one budget.
class TuneCompareTest {
    @TempDir private Path folder;

    private String rows;

    @BeforeEach
    void write() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder kinds = new StringBuilder("size,noise,kind\n");
        for (int i = 0; i < 120; i++) {
            double size = 20 + 100 * random.nextDouble();
            String kind = size + 20 * random.nextDouble() < 75 ? "small" : "large";
            kinds.append(size + "," + random.nextDouble() + "," + kind + "\n");
        }
        rows = Files.writeString(folder.resolve("rows.csv"), kinds).toString();
    }

    private Ran compare(String... more) {
        List<String> args = new ArrayList<>(List.of("tune", "compare", rows, "--target", "kind"));
        args.addAll(List.of("--learner", "tree", "--cv", "3", "--seeds", "2", "--trials", "4"));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    private static JsonNode done(Ran ran) {
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        return ran.json();
    }

    @Test
    void everySearcherHasTheSameBudgetAndSeeds() {
        JsonNode json = done(compare("--searchers", "random,tpe", "--json"));
        assertEquals("accuracy", json.get("metric").asString());
        assertEquals("maximize", json.get("goal").asString());
        assertEquals(2, json.get("methods").size());
        for (JsonNode method : json.get("methods")) {
            assertEquals(2, method.get("studies").size());
            double sum = 0;
            for (int i = 0; i < 2; i++) {
                JsonNode study = method.get("studies").get(i);
                assertEquals(42 + i, study.get("seed").intValue());
                assertEquals(4, study.get("trials").intValue());
                assertEquals(0, study.get("failed").intValue());
                assertTrue(study.get("wall_seconds").doubleValue() > 0);
                assertTrue(study.get("cpu_seconds").isDouble()); // 0 where it is less than a tick
                assertTrue(study.get("peak_heap_bytes").longValue() > 1 << 20);
                assertTrue(study.get("test").doubleValue() > 0.6);
                sum += study.get("score").doubleValue();
            }
            assertEquals(sum / 2, method.get("score").doubleValue(), 1e-12);
            JsonNode interval = method.get("score_interval");
            assertTrue(interval.get(0).doubleValue() <= sum / 2 + 1e-12);
            assertTrue(interval.get(1).doubleValue() >= sum / 2 - 1e-12);
        }
        JsonNode first = json.get("methods").get(0);
        assertFalse(first.has("ahead"));
        double ahead = json.get("methods").get(1).get("ahead").doubleValue();
        double lead =
                json.get("methods").get(1).get("score").doubleValue()
                        - first.get("score").doubleValue();
        assertEquals(lead, ahead, 1e-12);
    }

    @Test
    void theScoreIsThatOfTheStudyByItself() {
        JsonNode json = done(compare("--searchers", "tpe", "--seed", "9", "--json"));
        JsonNode alone =
                Ran.of(
                                "tune",
                                "run",
                                rows,
                                "--target",
                                "kind",
                                "--learner",
                                "tree",
                                "--cv",
                                "3",
                                "--trials",
                                "4",
                                "--searcher",
                                "tpe",
                                "--seed",
                                "9",
                                "--json")
                        .json();
        JsonNode study = json.get("methods").get(0).get("studies").get(0);
        assertEquals(alone.get("best_value"), study.get("score"));
        assertEquals(
                alone.get("test_accuracy").doubleValue(), study.get("test").doubleValue(), 1e-12);
    }

    @Test
    void thePrintedTableHasScoresAndCosts() {
        Ran ran = compare("--searchers", "random,halton", "--test", "0");
        assertEquals("", ran.err());
        String said = ran.out();
        assertTrue(said.contains("4 trials each"), said);
        assertTrue(said.contains("peak heap MB"), said);
        assertFalse(said.contains("put aside"), said);
        assertTrue(
                said.matches(
                        "(?s).*(halton is (better|worse) than|do not tell halton from) random.*"),
                said);
    }

    @Test
    void aBudgetOfTimeEndsAStudy() {
        JsonNode json = done(compare("--searchers", "random", "--seconds", "100", "--json"));
        assertEquals(100, json.get("seconds").doubleValue());
        Ran late = compare("--searchers", "random", "--seconds", "0.000001");
        assertEquals(1, late.code());
        assertEquals(
                "assay: random, seed 42: none of 0 trials is complete; expected one at least",
                late.err().strip());
    }

    @Test
    void wrongCommandsAreSaid() {
        assertEquals(
                "assay: --searchers is \"tpe,tpe\"; expected each searcher once",
                compare("--searchers", "tpe,tpe").err().strip());
        assertTrue(
                compare("--searchers", "magic")
                        .err()
                        .startsWith(
                                "assay: --searchers: there is no searcher magic; expected one of"));
        assertEquals(
                "assay: --seconds is \"0\"; expected a positive number",
                compare("--seconds", "0").err().strip());
    }
}
