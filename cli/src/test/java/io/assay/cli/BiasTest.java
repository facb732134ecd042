package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay bias`: loss taken apart, and errors.
class BiasTest {
    @TempDir private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("m.csv"), text).toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    @Test
    void squaredLossIsTakenApart() throws IOException {
        String file = file("y_true,a,b\n1,2,4\n2,nan,2\n");
        JsonNode metrics =
                Ran.of("bias", file, "--loss", "squared", "--noise", "0.5", "--json")
                        .json()
                        .get("metrics");
        assertEquals(2.5, metrics.get("expected_squared_loss").asDouble());
        assertEquals(1.5, metrics.get("squared_bias").asDouble());
        assertEquals(0.5, metrics.get("variance").asDouble());
        assertEquals(0.5, metrics.get("noise").asDouble());
    }

    @Test
    void classesAreNamedInTheirOrder() throws IOException {
        String file = file("truth,a,b,c\nx,x,x,y\ny,x,x,y\n");
        Ran ran = Ran.of("bias", file, "--loss", "zero-one", "--truth", "truth", "--json");
        JsonNode report = ran.json();
        assertEquals("[\"x\",\"y\"]", report.get("classes").toString());
        assertEquals("[0,0]", report.get("main_prediction").toString());
        assertEquals(0.5, report.get("metrics").get("bias").asDouble());
        String text =
                Ran.of("bias", file, "--loss", "zero-one", "--truth", "truth", "--models", "a,b")
                        .out();
        assertTrue(text.contains("bias + unbiased variance - corrected"), text);
        assertTrue(text.contains("models                          2"), text);
    }

    @Test
    void badInputIsNamed() throws IOException {
        String file = file("y_true,a\n1,2\ninf,3\n");
        refuses(2, "say what the loss is: --loss squared or --loss zero-one", "bias", file);
        refuses(
                2,
                "--loss is \"hinge\"; expected squared or zero-one",
                "bias",
                file,
                "--loss",
                "hinge");
        refuses(
                2,
                "--noise is \"-1\"; expected a variance, at least 0",
                "bias",
                file,
                "--loss",
                "squared",
                "--noise",
                "-1");
        refuses(
                2,
                "give a FILE with the truth and a column for each model",
                "bias",
                "--loss",
                "squared");
        refuses(
                1,
                file + ", row 2, column y_true: found \"Infinity\", expected a finite number",
                "bias",
                file,
                "--loss",
                "squared");
        refuses(
                1,
                file + " has no column \"b\" (columns: y_true, a)",
                "bias",
                file,
                "--loss",
                "squared",
                "--models",
                "b");
    }
}
