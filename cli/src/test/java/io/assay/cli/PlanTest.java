package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay plan`: rows from a pilot, and errors.
class PlanTest {
    @TempDir private Path folder;

    private String pilot;

    /// Of 100 rows the first model alone is right in 20, the second alone in 10.
    @BeforeEach
    void writePilot() throws IOException {
        pilot =
                Files.writeString(
                                folder.resolve("pilot.csv"),
                                "y_true,y_score,y_score_b\n"
                                        + "1,0.9,0.1\n".repeat(20)
                                        + "1,0.1,0.9\n".repeat(10)
                                        + "0,0.1,0.1\n".repeat(70))
                        .toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    /// A row adds +1 in 20 of 100, -1 in 10: its variance is 0.3 - 0.1².
    @Test
    void theRowsFollowFromTheCellsOfThePilot() {
        JsonNode report =
                Ran.of(
                                "plan",
                                pilot,
                                "--metric",
                                "accuracy",
                                "--difference",
                                "0.05",
                                "--power",
                                "0.9",
                                "--json")
                        .json();
        double errors = (1.959963984540054 + 1.2815515655446004) * Math.sqrt(0.29) / 0.05;
        assertEquals((long) Math.ceil(errors * errors), report.get("rows").asLong());
        assertEquals(0.1, report.get("pilot").get("difference").asDouble(), 1e-12);
    }

    @Test
    void theTextNamesTheRows() {
        Ran ran = Ran.of("plan", pilot, "--metric", "accuracy", "--difference", "0.05");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("911 labelled rows like those of the pilot"), ran.out());
    }

    @Test
    void questionsWithoutAnAnswerAreRefused() {
        refuses(2, "name one metric to plan for, such as --metric f1", "plan", pilot);
        refuses(
                2,
                "say what difference is to be seen, such as --difference 0.01",
                "plan",
                pilot,
                "--metric",
                "f1");
        refuses(
                2,
                "--difference is \"0\"; expected a number above 0, such as 0.01",
                "plan",
                pilot,
                "--metric",
                "f1",
                "--difference",
                "0");
        refuses(
                2,
                "--power is \"80\"; expected a probability, such as 0.8",
                "plan",
                pilot,
                "--metric",
                "f1",
                "--difference",
                "0.1",
                "--power",
                "80");
        refuses(
                1,
                "the pilot does not tell how far two values of specificity may be apart: its models"
                        + " do not differ, or one value is undefined",
                "plan",
                pilot,
                "--metric",
                "specificity",
                "--difference",
                "0.1");
    }
}
