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

/// Groups of rows: one column, several, differences and errors.
class GroupTest {
    @TempDir private Path folder;

    private String file;

    /// 40 positive rows of a in x, 30 found; 100 of b, 50 found, 60 of them in x and 40 in y.
    @BeforeEach
    void writeRows() throws IOException {
        file =
                Files.writeString(
                                folder.resolve("t.csv"),
                                "y_true,y_score,g,h\n"
                                        + "1,0.9,a,x\n".repeat(30)
                                        + "1,0.1,a,x\n".repeat(10)
                                        + "1,0.9,b,x\n".repeat(30)
                                        + "1,0.1,b,x\n".repeat(30)
                                        + "1,0.9,b,y\n".repeat(20)
                                        + "1,0.1,b,y\n".repeat(20))
                        .toString();
    }

    private JsonNode report(String groups, String metrics) {
        return Ran.of("evaluate", file, "--group", groups, "--metric", metrics, "--json").json();
    }

    @Test
    void anyMetricIsComputedForEachGroup() {
        JsonNode metrics = report("g", "recall,f1").get("metrics");
        assertEquals(0.75, metrics.get("group.a.recall").asDouble());
        assertEquals(0.5, metrics.get("group.b.recall").asDouble());
        assertEquals(60 / 70.0, metrics.get("group.a.f1").asDouble(), 1e-15);
    }

    @Test
    void combinationsOfColumnsAreGroups() {
        JsonNode report = report("g,h", "recall");
        assertEquals(0.75, report.get("metrics").get("group.a, x.recall").asDouble());
        assertEquals(0.5, report.get("metrics").get("group.b, y.recall").asDouble());
        assertEquals(2, report.get("intervals").get("group.b, y.recall").size());
        assertEquals(2, report.get("slices").get("contrasts").size());
    }

    @Test
    void groupsAreHeldAgainstTheLargest() {
        JsonNode slices = report("g", "recall").get("slices");
        assertEquals("b", slices.get("reference").stringValue());
        JsonNode contrast = slices.get("contrasts").get(0);
        assertEquals("a", contrast.get("group").stringValue());
        assertEquals(0.25, contrast.get("difference").asDouble());
        assertEquals(1.5, contrast.get("ratio").asDouble());
        assertTrue(contrast.get("difference_interval").get(0).asDouble() > 0);
        assertTrue(contrast.get("p_adjusted").asDouble() < 0.01);
    }

    @Test
    void theTextHasATableOfEach() {
        String out = Ran.of("evaluate", file, "--group", "g", "--metric", "recall").out();
        assertTrue(out.contains("GROUPS by g"), out);
        assertTrue(out.contains("GROUPS against the largest, b"), out);
    }

    @Test
    void anUnknownColumnIsNamed() {
        Ran ran = Ran.of("evaluate", file, "--group", "g,hh");
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().contains("has no column \"hh\" (columns: y_true, y_score, g, h)"),
                ran.err());
    }
}
