package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Predicted distributions on the command line.
class ForecastTest {
    private static final String QUANTILES =
            """
            y_true,q_0.9,q_0.1,q_0.5,weight
            1,2,0.5,1.5,1
            2,3,1.5,2,2
            3,4,3.5,3.75,1
            """;

    private static final String BOUNDS = "y_true,lower,upper\n1,0,2\n5,2,4\n3,3,3.5\n";

    @TempDir private Path folder;

    private Ran run(String text, String... options) throws IOException {
        String[] args = new String[options.length + 2];
        args[0] = "evaluate";
        args[1] = Files.writeString(folder.resolve("t.csv"), text).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Ran.of(args);
    }

    private JsonNode json(String text, String... options) throws IOException {
        String[] all = java.util.Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--json";
        Ran ran = run(text, all);
        assertEquals("", ran.err());
        return ran.json();
    }

    private static double metric(JsonNode report, String key) {
        return report.get("metrics").get(key).asDouble();
    }

    private void refuses(int code, String message, String text, String... options)
            throws IOException {
        Ran ran = run(text, options);
        assertEquals(
                "assay: " + message + System.lineSeparator(), ran.err().replace(folder + "/", ""));
        assertEquals(code, ran.code());
    }

    @Test
    void quantilesAreDetectedAndSortedByTheirLevels() throws IOException {
        JsonNode report = json(QUANTILES);
        assertEquals("probabilistic", report.get("task").stringValue());
        assertEquals(
                "columns q_0.9 to q_0.5 hold quantiles", report.get("task_reason").stringValue());
        // Twice the pinball losses, by hand: rows with losses at the levels 0.1, 0.5 and 0.9.
        double low = 2 * (0.1 * 0.5 + 0.1 * 0.5 + 0.9 * 0.5) / 3;
        double middle = 2 * (0.5 * 0.5 + 0 + 0.5 * 0.75) / 3;
        double high = 2 * (0.1 + 0.1 + 0.1) / 3;
        assertEquals(low, metric(report, "quantile_score_0.1"), 1e-12);
        assertEquals(middle, metric(report, "quantile_score_0.5"), 1e-12);
        assertEquals(high, metric(report, "quantile_score_0.9"), 1e-12);
        assertEquals((low + middle + high) / 3, metric(report, "crps"), 1e-12);
        assertEquals(1 / 3.0, metric(report, "below_0.1"), 1e-15);
        assertEquals(1, metric(report, "below_0.5"));
        assertEquals(2 / 3.0, metric(report, "coverage_80"), 1e-15);
        assertEquals(3.5 / 3, metric(report, "width_80"), 1e-15);
        assertEquals(
                (1.5 + 1.5 + 0.5 + 2 / 0.2 * 0.5) / 3, metric(report, "interval_score_80"), 1e-9);
        assertEquals(0, metric(report, "n_crossing"));
        assertEquals("CLT", report.get("interval_methods").get("crps").stringValue());
        assertEquals("Wilson", report.get("interval_methods").get("coverage_80").stringValue());
    }

    @Test
    void weightsCountRowsAndTakeIntervalsAway() throws IOException {
        JsonNode report = json(QUANTILES, "--weight", "weight");
        assertEquals(0.25, metric(report, "below_0.1"), 1e-15);
        assertTrue(report.get("intervals").isEmpty());
    }

    @Test
    void quantilesThatCrossAreCountedAndMakeNoInterval() throws IOException {
        JsonNode report = json("y_true,q_0.1,q_0.9\n1,2,1.5\n2,1,3\n");
        assertEquals(1, metric(report, "n_crossing"));
        assertFalse(report.get("metrics").has("interval_score_80"));
    }

    @Test
    void membersOfAnEnsemble() throws IOException {
        String text = "y_true,m_1,m_2,m_3\n1.2,1,1.5,2\n0.4,0,0.5,1\n";
        JsonNode report = json(text, "--task", "probabilistic");
        assertEquals(0.1777777777777778, metric(report, "crps"), 1e-15);
        assertEquals((0.3 + 0.1) / 2, metric(report, "mae_mean"), 1e-12);
        assertEquals(3, metric(report, "n_members"));
        assertEquals(
                metric(report, "crps"),
                metric(json(text, "--members", "m_3,m_1,m_2"), "crps"),
                1e-15);
    }

    @Test
    void boundsHaveALevel() throws IOException {
        JsonNode report = json(BOUNDS, "--task", "probabilistic", "--level", "90");
        assertEquals(2 / 3.0, metric(report, "coverage"), 1e-15);
        assertEquals(4.5 / 3, metric(report, "width"), 1e-15);
        assertEquals((4.5 + 2 / 0.1 * 1) / 3, metric(report, "interval_score"), 1e-9);
        Ran ran = run(BOUNDS, "--lower", "lower", "--level", "90", "--fail-under", "coverage=0.9");
        assertEquals(3, ran.code());
        assertEquals(
                3,
                run(BOUNDS, "--upper", "upper", "--level", "90", "--fail-under", "interval_score=8")
                        .code());
    }

    @Test
    void orderedClassesAndEvents() throws IOException {
        String classes = "y_true,p_low,p_mid,p_high\n0,0.5,0.25,0.25\n2,0,0,1\n";
        JsonNode rps = json(classes, "--task", "probabilistic");
        assertEquals((0.25 + 0.0625) / 2, metric(rps, "rps"), 1e-15);
        String events = "y_true,y_score\n1,0.55\n0,0.55\n1,0.75\n1,0.75\n";
        JsonNode brier = json(events, "--task", "probabilistic");
        double whole =
                metric(brier, "brier_reliability")
                        - metric(brier, "brier_resolution")
                        + metric(brier, "brier_uncertainty")
                        + metric(brier, "brier_within");
        assertEquals(metric(brier, "brier"), whole, 1e-15);
        assertEquals(0.03125 + 0.00125, metric(brier, "brier_reliability"), 1e-12);
        assertTrue(brier.get("intervals").has("brier"));
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() throws IOException {
        refuses(
                2,
                "--lower and --upper need --level, such as --level 90 for intervals that should hold"
                        + " the truth of 90 % of all rows",
                BOUNDS,
                "--task",
                "probabilistic");
        refuses(
                2,
                "--level is \"0\"; expected a number of percent between 0 and 100",
                BOUNDS,
                "--lower",
                "lower",
                "--level",
                "0");
        refuses(
                1,
                "t.csv, row 2, column upper: found \"1.0\", expected at least the lower bound 2.0",
                "y_true,lower,upper\n1,0,2\n5,2,1\n",
                "--upper",
                "upper",
                "--level",
                "90");
        refuses(
                2,
                "column lower is no quantile: its name should end in a level between 0 and 1, such as"
                        + " q_0.1",
                BOUNDS,
                "--quantiles",
                "lower,upper");
        refuses(
                2,
                "--quantiles and --members exclude each other: a forecast has one form",
                QUANTILES,
                "--quantiles",
                "q_*",
                "--members",
                "q_*");
        refuses(2, "--level goes with --lower and --upper", QUANTILES, "--level", "90");
        refuses(
                2,
                "--quantiles has no meaning in a regression task",
                QUANTILES,
                "--task",
                "regression",
                "--quantiles",
                "q_*");
    }

    @Test
    void whatIsWrongWithRowsNamesThem() throws IOException {
        refuses(
                1,
                "t.csv, row 1, column q_0.1: found \"Infinity\", expected a finite number",
                "y_true,q_0.1,q_0.9\n1,inf,2\n");
        refuses(
                1,
                "t.csv, row 2, column p_0 and on: found \"0.9\", expected probabilities that add up"
                        + " to 1",
                "y_true,p_0,p_1\n1,0.5,0.5\n0,0.5,0.4\n",
                "--task",
                "probabilistic");
        refuses(
                1,
                "t.csv, row 1, column y_true: found \"2.0\", expected the number of a class, from 0"
                        + " to 1",
                "y_true,p_0,p_1\n2,0.5,0.5\n",
                "--task",
                "probabilistic");
        refuses(
                1,
                "t.csv has no column q_*, m_*, lower and upper, p_* or y_score; name one by"
                        + " --quantiles, --members, --lower and --upper, --probabilities or --score"
                        + " (columns: y_true, x)",
                "y_true,x\n1,2\n",
                "--task",
                "probabilistic");
    }

    @Test
    void theTextNamesEveryNumber() throws IOException {
        String text = run(QUANTILES).out();
        assertTrue(text.contains("ranked probability (CRPS)             0.3278"), text);
        assertTrue(text.contains("of 80 %, truth inside                 0.6667"), text);
        assertTrue(text.contains("quantile 0.1, truth at most           0.3333"), text);
    }
}
