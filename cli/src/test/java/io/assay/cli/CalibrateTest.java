package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import io.assay.calibrate.BetaCurve;
import io.assay.calibrate.CalibrationMethod;
import io.assay.split.Folds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay calibrate`, and `assay evaluate --prevalence`.
class CalibrateTest {
    private static final int ROWS = 600;

    @TempDir private Path folder;

    private final byte[] truth = new byte[ROWS];
    private final double[] score = new double[ROWS];
    private String file;

    /// Scores that are too sure of themselves.
    @BeforeEach
    void writeRows() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder rows = new StringBuilder("y_true,y_score\n");
        for (int i = 0; i < ROWS; i++) {
            double logit = 4 * random.nextDouble() - 2;
            truth[i] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : 0);
            score[i] = 1 / (1 + Math.exp(-4 * logit));
            rows.append(truth[i]).append(',').append(score[i]).append('\n');
        }
        file = write("rows.csv", rows.toString());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    private static JsonNode json(String... args) {
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        return ran.json();
    }

    private static double metric(JsonNode report, String when, String key) {
        return report.get(when).get("metrics").get(key).asDouble();
    }

    @Test
    void theFileHoldsTheValuesOfTheLibrary() throws IOException {
        Path out = folder.resolve("out.csv");
        String[] args = {
            "calibrate", file, "--method", "beta", "--folds", "5", "--seed", "7", "--out", "" + out
        };
        assertEquals(0, Ran.of(args).code());
        CalibrationMethod method = BetaCurve::fit;
        BinaryPredictions rows = Predictions.binary(truth, score);
        double[] expected = method.outOfFold(rows, Folds.stratified(truth, 5, 7));
        List<String> lines = Files.readAllLines(out);
        assertEquals("y_true,y_score,y_calibrated", lines.getFirst());
        assertEquals(ROWS + 1, lines.size());
        for (int i = 0; i < ROWS; i++) {
            assertEquals(truth[i] + "," + score[i] + "," + expected[i], lines.get(i + 1));
        }
    }

    @Test
    void everyMethodMakesSureScoresBetter() {
        for (String method : List.of("isotonic", "platt", "temperature", "beta", "histogram")) {
            JsonNode report = json("calibrate", file, "--method", method, "--json");
            assertEquals(method, report.get("method").asString());
            assertTrue(
                    metric(report, "after", "brier") < metric(report, "before", "brier"), method);
            assertTrue(metric(report, "before", "spiegelhalter_p") < 1e-6, method);
            double parts =
                    metric(report, "after", "mcb")
                            - metric(report, "after", "dsc")
                            + metric(report, "after", "unc");
            assertEquals(metric(report, "after", "brier"), parts, 1e-12);
        }
        JsonNode report = json("calibrate", file, "--method", "temperature", "--json");
        assertEquals(4, report.get("map").get("temperature").asDouble(), 0.8);
        assertTrue(metric(report, "after", "spiegelhalter_p") > 0.01);
        assertEquals(10, report.get("before").get("reliability").get("bins").size());
    }

    @Test
    void theTextTellsBeforeAndAfter() {
        String out = Ran.of("calibrate", file, "--method", "platt").out();
        assertTrue(out.contains("platt, out of fold: 10 stratified folds, seed 42"), out);
        assertTrue(out.contains("p = 1 / (1 + e^-("), out);
        assertTrue(out.contains("Spiegelhalter's z"), out);
        assertTrue(out.contains("RELIABILITY before"), out);
        assertTrue(out.contains("outside"), out);
    }

    @Test
    void scoresThatAreNoProbabilitiesBecomeSome() throws IOException {
        String logits = write("logits.csv", "y_true,y_score\n1,3\n0,-2\n1,1\n0,2\n1,4\n0,-1\n");
        String out = Ran.of("calibrate", logits, "--method", "platt", "--folds", "2").out();
        assertTrue(out.contains("undefined: scores are not probabilities: row 1 is 3"), out);
        JsonNode report = json("calibrate", logits, "--method", "platt", "--folds", "2", "--json");
        assertTrue(report.get("before").get("undefined").has("mcb"));
        assertTrue(metric(report, "after", "log_loss") > 0);
        refuses(
                1,
                logits
                        + ", column y_score: scores are not probabilities: row 1 is 3.0; expected"
                        + " numbers in [0, 1]",
                "calibrate",
                logits,
                "--method",
                "beta",
                "--folds",
                "2");
    }

    @Test
    void weightsArePassedOn() throws IOException {
        String rows =
                write(
                        "w.csv",
                        "y_true,y_score,weight\n1,.9,2\n0,.2,1\n1,.6,1\n0,.7,3\n1,.8,1\n0,.1,2\n");
        Path out = folder.resolve("w-out.csv");
        String[] args = {
            "calibrate", rows, "--weight", "weight", "--folds", "2", "--out", "" + out
        };
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("undefined: rows carry weights"), ran.out());
        List<String> lines = Files.readAllLines(out);
        assertEquals("y_true,y_score,y_calibrated,weight", lines.getFirst());
        assertTrue(
                lines.get(1).startsWith("1,0.9,") && lines.get(1).endsWith(",2.0"), lines.get(1));
    }

    @Test
    void labelsAndNamesCannotPlayWithTheTerminal() throws IOException {
        String rows =
                write(
                        "l.csv",
                        "y_true,y_score\n\u001b[31m=1+1,.9\nno,.2\n\u001b[31m=1+1,.6\nno,.7\n");
        Path out = folder.resolve("l-out.csv");
        Ran ran =
                Ran.of(
                        "calibrate",
                        rows,
                        "--folds",
                        "2",
                        "--positive",
                        "\u001b[31m=1+1",
                        "--out",
                        out.toString());
        assertEquals("", ran.err());
        assertTrue(ran.out().indexOf(0x1b) < 0, ran.out());
        assertTrue(Files.readString(out).matches("[-a-zA-Z0-9_.,\n]+"));
    }

    @Test
    void whatCannotBeDoneIsRefusedInALine() throws IOException {
        refuses(
                2,
                "--method is \"magic\"; expected isotonic, platt, temperature, beta or histogram",
                "calibrate",
                file,
                "--method",
                "magic");
        refuses(2, "--bins is for --method histogram", "calibrate", file, "--bins", "5");
        refuses(
                2,
                "--folds is \"1\"; expected a whole number from 2 to 65536",
                "calibrate",
                file,
                "--folds",
                "1");
        refuses(2, "give a FILE, or .npy files by --truth and --score", "calibrate");
        String few = write("few.csv", "y_true,y_score\n1,.9\n0,.2\n1,.6\n");
        refuses(
                1,
                "there are 3 rows; expected at least one for each of the 10 folds",
                "calibrate",
                few);
        String message = few + ", column y_score: without fold ";
        Ran ran = Ran.of("calibrate", few, "--folds", "3");
        assertEquals(1, ran.code());
        assertTrue(ran.err().startsWith("assay: " + message), ran.err());
        assertTrue(
                ran.err().strip().endsWith(": no negatives; expected rows of both classes"),
                ran.err());
        String nowhere = folder.resolve("no/such/folder.csv").toString();
        refuses(
                2,
                nowhere + " cannot be written: NoSuchFileException; expected a place to write to",
                "calibrate",
                file,
                "--out",
                nowhere);
    }

    @Test
    void atItsOwnPrevalenceAFileHasItsOwnNumbers() {
        JsonNode plain = json("evaluate", file, "--ci", "off", "--json").get("metrics");
        String own = plain.get("prevalence").asString();
        JsonNode report =
                json("evaluate", file, "--ci", "off", "--prevalence", own, "--curves", "--json");
        JsonNode shifted = report.get("prevalence");
        for (String key :
                List.of("precision", "npv", "f1", "accuracy", "average_precision", "roc_auc")) {
            assertEquals(plain.get(key).asDouble(), shifted.get(key).asDouble(), 1e-12, key);
        }
        assertEquals(1 - plain.get("accuracy").asDouble(), shifted.get("cost").asDouble(), 1e-12);
        assertEquals(
                1 - plain.get("accuracy_max").asDouble(),
                shifted.get("lowest_cost").asDouble(),
                1e-12);
        assertEquals(
                report.get("metrics").get("pr").get("recall"),
                report.get("metrics").get("pr_at_prevalence").get("recall"));
    }

    @Test
    void whereFewArePositivePrecisionFalls() {
        String[] args = {
            "evaluate",
            file,
            "--ci",
            "off",
            "--prevalence",
            "0.01",
            "--costs",
            "1,2",
            "--metric",
            "recall,fpr,roc_auc"
        };
        String out = Ran.of(args).out();
        assertTrue(out.contains("AT PREVALENCE 0.01"), out);
        List<String> all = new java.util.ArrayList<>(List.of(args));
        all.add("--json");
        JsonNode report = Ran.of(all).json();
        double recall = report.get("metrics").get("recall").asDouble();
        double fpr = report.get("metrics").get("fpr").asDouble();
        JsonNode shifted = report.get("prevalence");
        assertEquals(
                0.01 * recall / (0.01 * recall + 0.99 * fpr),
                shifted.get("precision").asDouble(),
                1e-14);
        assertTrue(shifted.get("lowest_cost").asDouble() < 0.02);
        assertEquals("[1.0,2.0]", shifted.get("costs").toString());
    }

    @Test
    void toCallNoRowPositiveMayBeCheapest() throws IOException {
        String rows = write("worst.csv", "y_true,y_score\n0,.9\n1,.4\n0,.1\n1,.3\n");
        String[] args = {"evaluate", rows, "--ci", "off", "--prevalence", "0.01", "--costs", "1,2"};
        String out = Ran.of(args).out();
        assertTrue(out.contains("0.0200  calling no row positive"), out);
    }

    @Test
    void aPrevalenceThatCannotBeIsRefused() throws IOException {
        refuses(
                2,
                "--prevalence is \"1\"; expected a number in (0, 1)",
                "evaluate",
                file,
                "--prevalence",
                "1");
        refuses(2, "--costs goes with --prevalence", "evaluate", file, "--costs", "1,2");
        refuses(
                2,
                "--costs is \"1\"; expected two finite numbers of at least 0, such as 1,20",
                "evaluate",
                file,
                "--prevalence",
                "0.1",
                "--costs",
                "1");
        String classes = write("classes.csv", "y_true,y_pred\na,b\nb,b\n");
        refuses(
                2,
                "--prevalence is for a binary task with a column of scores",
                "evaluate",
                classes,
                "--prevalence",
                "0.1");
    }
}
