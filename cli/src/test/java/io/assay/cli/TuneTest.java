package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.store.StudyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `assay tune`, `ask` and `tell`: what they say and keep, and their errors.
class TuneTest {
    private static final String SPACE =
            """
            {"params": [
              {"name": "depth", "type": "integer", "low": 1, "high": 4, "log": false},
              {"name": "min-leaf", "type": "ordinal", "values": [1, 5, 10]}],
             "rules": []}
            """;

    @TempDir private Path folder;

    private String rows;
    private String space;
    private String study;

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
        space = Files.writeString(folder.resolve("space.json"), SPACE).toString();
        study = folder.resolve("study.db").toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    private static Ran done(String... args) {
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        return ran;
    }

    private Ran run(String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of("tune", "run", rows, "--target", "kind", "--learner", "tree"));
        args.addAll(List.of("--space", space, "--cv", "3"));
        args.addAll(List.of(more));
        return done(args.toArray(String[]::new));
    }

    private static List<String> table(String csv) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(csv))) { // times differ
            return lines.map(line -> line.replaceAll(",[0-9.E-]+,20[^,]*Z,", ",")).toList();
        }
    }

    private List<String> exported(String file) throws IOException {
        String csv = folder.resolve("out.csv").toString();
        done("tune", "export", file, "--csv", csv);
        return table(csv);
    }

    @Test
    void aResumedStudyIsTheStudyInOnePieceWithAnyNumberOfWorkers() throws IOException {
        String whole = folder.resolve("whole.db").toString();
        String[] common = {"--searcher", "tpe", "--window", "4"};
        run(
                Stream.of(common, new String[] {"--trials", "10", "--study", whole})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        run(
                Stream.of(
                                common,
                                new String[] {"--trials", "6", "--study", study, "--workers", "4"})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        done("tune", "resume", study, "--trials", "10", "--workers", "2");
        assertEquals(exported(whole), exported(study));
        assertEquals(11, exported(study).size());
    }

    @Test
    void theResultSaysWhatTheWinnerIsWorth() throws IOException {
        JsonNode ran = run("--trials", "5", "--study", study, "--json").json();
        String result = folder.resolve("result.json").toString();
        done("tune", "export", study, "--result", result);
        JsonNode kept = new ObjectMapper().readTree(Files.readString(Path.of(result)));
        for (JsonNode json : List.of(ran, kept)) {
            assertTrue(json.get("best_hyperparameters").get("depth").isInt());
            assertTrue(json.get("test_accuracy").doubleValue() > 0.6);
            assertEquals(2, json.get("test_accuracy_interval").size());
            assertEquals(
                    json.get("best_value").doubleValue(),
                    json.get("cross_validation_accuracy").doubleValue(),
                    1e-12);
            assertTrue(json.get("cross_validation_std").doubleValue() > 0);
            double honest = json.get("honest_accuracy").doubleValue();
            JsonNode interval = json.get("honest_accuracy_interval");
            assertTrue(interval.get(0).doubleValue() <= honest);
            assertTrue(interval.get(1).doubleValue() >= honest);
            assertTrue(honest < json.get("best_value").doubleValue() + 0.02, "" + honest);
            assertEquals(5, json.get("honest_trials").intValue());
            assertEquals(500, json.get("honest_resamples").intValue());
            assertEquals(42, json.get("seed").intValue());
            assertEquals("depth", json.get("space").get(0).get("name").asString());
            assertEquals("accuracy", json.get("metric").asString());
            assertTrue(json.get("versions").has("java"));
        }
        List<String> names = new ArrayList<>(ran.propertyNames());
        assertEquals("best_hyperparameters", names.get(0));
        assertEquals(
                "test_accuracy",
                names.stream().filter(n -> n.contains("acc")).findFirst().orElse(""));
    }

    @Test
    void theHonestScoreOfAResumedStudyIsThatOfOneInOnePiece() {
        String whole = folder.resolve("whole.db").toString();
        JsonNode once = run("--trials", "8", "--study", whole, "--json").json();
        run("--trials", "4", "--study", study);
        JsonNode resumed = done("tune", "resume", study, "--trials", "8", "--json").json();
        assertEquals(
                "4 trials were predicted by an earlier run; assay tune resume --honest 500 predicts"
                        + " them again",
                resumed.get("honest_missing").asString());
        assertFalse(resumed.has("honest_accuracy"));
        String shown = done("tune", "show", study).out();
        assertTrue(shown.contains("CORRECTED FOR THE CHOICE AMONG 8 TRIALS\n  not told: 4"), shown);
        JsonNode asked = done("tune", "resume", study, "--honest", "500", "--json").json();
        assertEquals(once.get("honest_accuracy"), asked.get("honest_accuracy"));
        assertEquals(once.get("honest_accuracy_interval"), asked.get("honest_accuracy_interval"));
        JsonNode none = run("--trials", "2", "--honest", "0", "--json").json();
        assertFalse(none.has("honest_missing") || none.has("honest_accuracy"));
    }

    @Test
    void theRowsPutAsideAreOpenedOnce() {
        run("--trials", "4", "--study", study);
        String before = StudyFile.read(Path.of(study)).events().get(1).facts().toString();
        assertTrue(before.startsWith("{kind=test, trial="), before);
        done("tune", "resume", study, "--trials", "8");
        List<String> tests =
                StudyFile.read(Path.of(study)).events().stream()
                        .map(event -> event.facts().toString())
                        .filter(facts -> facts.startsWith("{kind=test"))
                        .toList();
        assertEquals(List.of(before), tests);
        String shown = done("tune", "show", study).out();
        assertTrue(shown.contains("24 ROWS PUT ASIDE, opened once after 4 trials"), shown);
        assertTrue(shown.contains("8 finished"), shown);
    }

    @Test
    void aStudyNeedsNoFile() {
        String said = run("--trials", "3", "--searcher", "random", "--test", "0").out();
        assertTrue(said.contains("BEST SO FAR"), said);
        assertFalse(said.contains("PUT ASIDE"), said);
    }

    @Test
    void wrongCommandsAreSaid() {
        refuses(
                2,
                "tune what? Expected run, resume, compare, show, export or report, or --help",
                "tune");
        refuses(
                2,
                "give a FILE to learn from, such as: assay tune run rows.csv --target y",
                "tune",
                "run");
        refuses(
                2,
                study + " does not exist; expected the file of a study",
                "tune",
                "resume",
                study);
        refuses(2, study + " does not exist; expected the file of a study", "tune", "show", study);
        refuses(
                2,
                "--workers is 4; expected at most the window, 2",
                "tune",
                "run",
                rows,
                "--target",
                "kind",
                "--workers",
                "4",
                "--window",
                "2");
        refuses(
                2,
                "the space has a parameter \"min-leaf\"; expected settings of bayes: standardise",
                "tune",
                "run",
                rows,
                "--target",
                "kind",
                "--learner",
                "bayes",
                "--space",
                smaller());
        refuses(
                2,
                "--honest is \"7\"; expected 0, or at least 20",
                "tune",
                "run",
                rows,
                "--target",
                "kind",
                "--honest",
                "7");
        run("--trials", "2", "--study", study);
        refuses(
                2,
                study
                        + " holds a study already; go on with it by assay tune resume, or name"
                        + " another file",
                "tune",
                "run",
                rows,
                "--target",
                "kind",
                "--study",
                study);
    }

    private String smaller() {
        try {
            return Files.writeString(
                            folder.resolve("smaller.json"),
                            "{\"params\": [{\"name\": \"min-leaf\", \"type\": \"ordinal\","
                                    + " \"values\": [1, 5]}], \"rules\": []}")
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anotherTableIsNotGoneOnWith() throws IOException {
        run("--trials", "2", "--study", study);
        String moved = folder.resolve("moved.csv").toString();
        Files.move(Path.of(rows), Path.of(moved));
        done("tune", "resume", study, "--trials", "3", "--file", moved);
        Files.writeString(Path.of(moved), Files.readString(Path.of(moved)) + "50,0.5,small\n");
        refuses(
                1,
                moved
                        + " is not the table that the study was begun with; expected the same rows"
                        + " and columns",
                "tune",
                "resume",
                study,
                "--file",
                moved);
    }

    @Test
    void aDamagedStudyIsOneLine() throws IOException {
        run("--trials", "2", "--study", study);
        byte[] bytes = Files.readAllBytes(Path.of(study));
        Files.write(Path.of(study), java.util.Arrays.copyOf(bytes, bytes.length - 100));
        Ran ran = Ran.of("tune", "resume", study);
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().matches("assay: .*study\\.db: page \\d+ is damaged: .*\\R"), ran.err());
    }

    @Test
    void aProgramAsksAndTells() {
        for (int i = 0; i < 6; i++) {
            List<String> point =
                    done("ask", study, "--space", space, "--goal", "maximize", "--seed", "3")
                            .out()
                            .lines()
                            .toList();
            assertEquals("trial=" + i, point.get(0));
            int depth = Integer.parseInt(point.get(1).substring("depth=".length()));
            done("tell", study, "--trial", Integer.toString(i), "--value", "0." + depth);
        }
        JsonNode result = done("tune", "show", study, "--json").json();
        assertEquals(6, result.get("trials").intValue());
        assertEquals(
                "0." + result.get("best_hyperparameters").get("depth").intValue(),
                result.get("best_value").asString());
        assertEquals(3, Ran.of("ask", study, "--trials", "6").code());
        assertEquals("trial=6", done("ask", study).out().lines().toList().get(0));
    }

    @Test
    void severalProgramsShareAStudyWithinItsWindow() {
        String first = done("ask", study, "--space", space, "--window", "2").out();
        String second = done("ask", study).out();
        assertFalse(first.substring(8).equals(second.substring(8)), first);
        refuses(2, "trial 2 waits for the result of trial 0; the window is 2", "ask", study);
        assertEquals(first, done("ask", study, "--again").out());
        done("tell", study, "--trial", "1", "--failed", "out of memory");
        done("tell", study, "--trial", "0", "--value", "1.5");
        refuses(
                2,
                study + ": trial 0 is not under way; expected one of []",
                "tell",
                study,
                "--trial",
                "0",
                "--value",
                "1");
        assertEquals("best: trial 0 with 1.5000", tellNext());
        refuses(2, "--seed is 9; expected 42, as the study was begun", "ask", study, "--seed", "9");
    }

    private String tellNext() {
        JsonNode point = done("ask", study, "--json").json();
        String trial = point.get("trial").asString();
        assertTrue(point.get("params").get("depth").isInt());
        return done("tell", study, "--trial", trial, "--value", "2").out().strip();
    }

    @Test
    void tellingWantsANumberOrAReason() {
        refuses(2, "--trial says which trial; it is missing", "tell", study);
        refuses(2, "give --value, or --failed with a reason", "tell", study, "--trial", "1");
        refuses(
                2,
                "--value is \"good\"; expected a number",
                "tell",
                study,
                "--trial",
                "1",
                "--value",
                "good");
        refuses(2, study + " does not exist; give --space to begin a study", "ask", study);
    }
}
