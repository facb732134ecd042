package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the reports say, as text and as JSON.
class ReportTest {
    private static final String HEART = heart();

    @TempDir private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text).toString();
    }

    /// A textbook table: 139 found, 20 missed, 32 false alarms, 112 right negatives.
    private static String heart() {
        return "y_true,y_pred\n"
                + "1,1\n".repeat(139)
                + "1,0\n".repeat(20)
                + "0,1\n".repeat(32)
                + "0,0\n".repeat(112);
    }

    private static double number(JsonNode report, String key) {
        JsonNode value = report.get("metrics").get(key);
        assertNotNull(value, key);
        return value.asDouble();
    }

    @Test
    void predictedClassesOfTwoObviousLabelsAreBinary() throws IOException {
        JsonNode report = Ran.of("evaluate", file(HEART), "--json").json();
        assertEquals("binary", report.get("task").stringValue());
        assertEquals(
                "y_pred holds the predicted class, one of two; 1 is positive",
                report.get("task_reason").stringValue());
        assertEquals(139, number(report, "tp"));
        assertEquals(139.0 / 159, number(report, "recall"));
        assertEquals(112.0 / 144, number(report, "specificity"));
        assertTrue(report.get("metrics").get("roc_auc").isNull());
        assertEquals(
                "classes are predicted, not scores",
                report.get("undefined").get("roc_auc").stringValue());
    }

    @Test
    void dogsAndCatsOfTheTextbook() throws IOException {
        String data = "y_true,y_pred\ndog,dog\ndog,cat\ndog,cat\ncat,cat\ncat,cat\ncat,dog\n";
        JsonNode report = Ran.of("evaluate", file(data), "--json").json();
        assertEquals("multiclass", report.get("task").stringValue());
        assertEquals(0.5, number(report, "accuracy"));
        JsonNode precision = report.get("metrics").get("precision_per_class");
        JsonNode recall = report.get("metrics").get("recall_per_class");
        assertEquals("cat", report.get("labels").get(0).stringValue());
        assertEquals(2.0 / 4, precision.get(0).asDouble());
        assertEquals(2.0 / 3, recall.get(0).asDouble());
        assertEquals(1.0 / 2, precision.get(1).asDouble());
        assertEquals(1.0 / 3, recall.get(1).asDouble());
        JsonNode binary = Ran.of("evaluate", file(data), "--positive", "dog", "--json").json();
        assertEquals("binary", binary.get("task").stringValue());
        assertEquals(1.0 / 2, number(binary, "precision"));
        Ran cell = Ran.of("evaluate", file(data), "--rows", "dog,cat");
        assertTrue(cell.out().contains("\n  2 3\n"), cell.out());
    }

    @Test
    void jsonHoldsWhatItPromises() throws IOException {
        String data = "y_true,y_score\n1,0.9\n1,0.4\n0,0.6\n0,0.1\n";
        String file = file(data);
        JsonNode report = Ran.of("evaluate", file, "--json").json();
        for (String key :
                new String[] {
                    "task", "n", "metrics", "undefined", "intervals", "kernels", "timing", "input"
                }) {
            assertTrue(report.has(key), key);
        }
        assertEquals(4, report.get("n").asInt());
        assertEquals(0.75, number(report, "roc_auc"));
        assertEquals(2, report.get("intervals").get("accuracy").size());
        assertEquals(2, report.get("intervals").get("roc_auc").size());
        assertTrue(report.get("timing").get("read").asDouble() > 0);
        assertTrue(report.get("timing").get("chunk").get("p99").asDouble() > 0);
        JsonNode input = report.get("input");
        assertEquals(4, input.get("rows").asInt());
        assertEquals("y_score", input.get("columns").get("score").stringValue());
        assertEquals(sha256(data), input.get("files").get(0).get("sha256").stringValue());
        assertFalse(report.get("metrics").has("roc_full"));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void infinitiesAreStringsAndCurvesHaveTheirNames() throws IOException {
        String file = file("y_true,y_score\n1,Infinity\n1,2\n0,-Infinity\n0,1\n");
        JsonNode report = Ran.of("evaluate", file, "--json", "--curves").json();
        JsonNode thresholds = report.get("metrics").get("roc_full").get("thresholds");
        assertEquals("Infinity", thresholds.get(0).stringValue());
        assertEquals("-Infinity", thresholds.get(4).stringValue());
        assertTrue(report.get("metrics").get("log_loss").isNull());
        assertEquals(
                "scores are not probabilities: row 1 is Infinity",
                report.get("undefined").get("log_loss").stringValue());
    }

    @Test
    void undefinedValuesSayWhyAndFollowThePolicy() throws IOException {
        String file = file("y_true,y_score\n1,0.9\n1,0.4\n");
        Ran text = Ran.of("evaluate", file);
        assertTrue(text.out().contains("undefined (no negatives)"), text.out());
        JsonNode nan = Ran.of("evaluate", file, "--json").json();
        assertTrue(nan.get("metrics").get("specificity").isNull());
        assertEquals("no negatives", nan.get("undefined").get("specificity").stringValue());
        JsonNode zero = Ran.of("evaluate", file, "--json", "--undefined", "zero").json();
        assertEquals(0.0, number(zero, "specificity"));
        assertFalse(zero.get("undefined").has("specificity"));
        assertTrue(zero.get("metrics").get("roc_auc").isNull());
    }

    @Test
    void theTextTellsBaselineImbalanceAndScale() throws IOException {
        String data = "y_true,y_score\n" + "0,0.1\n".repeat(19) + "1,0.3\n";
        String out = Ran.of("evaluate", file(data)).out();
        assertTrue(out.contains("always predicting 0  the model is not better than that"), out);
        assertTrue(out.contains("5.0 % of rows are of the rarer class"), out);
        assertTrue(out.contains("outstanding"), out);
        assertTrue(out.contains("task                            binary: y_score holds"), out);
        assertTrue(out.contains("sensitivity"), out);
    }

    @Test
    void aColumnNamedWeightIsUsedOnlyWhenAsked() throws IOException {
        String file = file("y_true,y_score,weight\n1,0.9,3\n0,0.6,1\n0,0.1,1\n");
        Ran plain = Ran.of("evaluate", file);
        assertTrue(
                plain.out().contains("column weight is not used; --weight weight would use it"),
                plain.out());
        JsonNode weighted = Ran.of("evaluate", file, "--weight", "weight", "--json").json();
        assertEquals(3, number(weighted, "tp"));
        assertEquals(3, number(weighted, "n"));
    }

    @Test
    void metricKeepsOnlyWhatIsAskedFor() throws IOException {
        String file = file("y_true,y_score\n1,0.9\n0,0.6\n");
        JsonNode report = Ran.of("evaluate", file, "--metric", "auc,f1", "--json").json();
        assertEquals(2, report.get("metrics").size());
        assertEquals(1.0, number(report, "roc_auc"));
        JsonNode counts = Ran.of("evaluate", file, "--metric", "accuracy", "--json").json();
        assertEquals(0.5, number(counts, "accuracy"));
    }

    @Test
    void bomCarriageReturnsAndQuotesAreRead() throws IOException {
        String file = file("\ufeffy_true,y_score\r\n\"a,\nb\",0.5\r\n\"c\"\"d\",0.2\r\n");
        JsonNode report = Ran.of("evaluate", file, "--positive", "a,\nb", "--json").json();
        assertEquals(2, report.get("n").asInt());
        assertEquals("c\"d", report.get("labels").get(0).stringValue());
        assertEquals("a,\nb", report.get("labels").get(1).stringValue());
    }

    @Test
    void aStreamAndArraysGiveTheSameNumbers() throws IOException {
        StringBuilder data = new StringBuilder("y_true,y_score,one\n");
        for (int i = 0; i < 10_000; i++) {
            data.append(i * 7919L % 3 == 0 ? 1 : 0).append(",0.").append(i * 104_729L % 997 + 1000);
            data.append(",x\n");
        }
        String file = file(data.toString());
        JsonNode stream = Ran.of("evaluate", file, "--json").json().get("metrics");
        JsonNode arrays =
                Ran.of("evaluate", file, "--group", "one", "--json").json().get("metrics");
        stream.properties()
                .forEach(e -> assertEquals(e.getValue(), arrays.get(e.getKey()), e.getKey()));
        assertTrue(stream.size() > 60);
    }
}
