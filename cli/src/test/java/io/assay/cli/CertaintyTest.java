package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The intervals beside the numbers of `assay evaluate`.
class CertaintyTest {
    @TempDir private Path folder;

    private String file;

    @BeforeEach
    void writeRows() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        StringBuilder text = new StringBuilder("y_true,y_score\n");
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble();
            text.append(random.nextDouble() < x ? 1 : 0).append(',').append(x).append('\n');
        }
        file = Files.writeString(folder.resolve("t.csv"), text).toString();
    }

    private JsonNode report(String... more) {
        List<String> args =
                new ArrayList<>(List.of("evaluate", file, "--json", "--replicates", "50"));
        args.addAll(List.of(more));
        return Ran.of(args).json();
    }

    /// Counts, thresholds and what describes an interval or the curve itself have none.
    @Test
    void everyMetricHasAnIntervalThatHoldsIt() {
        JsonNode report = report();
        TreeSet<String> without = new TreeSet<>();
        report.get("metrics")
                .properties()
                .forEach(e -> {
                    JsonNode interval = report.get("intervals").get(e.getKey());
                    if (interval == null) {
                        without.add(e.getKey());
                    } else {
                        assertTrue(
                                interval.get(0).asDouble() <= e.getValue().asDouble()
                                        && e.getValue().asDouble() <= interval.get(1).asDouble(),
                                e.getKey());
                        assertFalse(
                                report.get("interval_methods")
                                        .get(e.getKey())
                                        .stringValue()
                                        .isEmpty());
                    }
                });
        without.removeIf(key -> key.matches("(gt\\.)?(tn|fp|fn|tp)|n|n_positive|accuracy_ci_.*"));
        without.removeIf(key -> key.matches("delong_.*|.*_threshold|roc_points_.*|hanley.*"));
        assertEquals(new TreeSet<String>(), without);
    }

    @Test
    void everyNumberOverSeveralClassesHasAnInterval() throws IOException {
        StringBuilder text = new StringBuilder("y_true,p_0,p_1,p_2\n");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            double a = random.nextDouble() / 2;
            double b = random.nextDouble() / 2;
            double x = random.nextDouble();
            int truth = x < a ? 0 : x < a + b ? 1 : 2;
            text.append(truth + "," + a + "," + b + "," + (1 - a - b) + "\n");
        }
        Files.writeString(Path.of(file), text);
        JsonNode report = report();
        String without =
                report.get("metrics").properties().stream()
                        .filter(e -> e.getValue().isNumber() || e.getKey().endsWith("_per_class"))
                        .map(Map.Entry::getKey)
                        .filter(key -> report.get("intervals").get(key) == null)
                        .collect(Collectors.joining(","));
        assertEquals("n,n_classes,support_per_class", without);
        assertEquals(3, report.get("intervals").get("recall_per_class").size());
    }

    @Test
    void theLevelWidensAndOffRemoves() {
        JsonNode narrow = report("--ci", "80", "--metric", "f1").get("intervals").get("f1");
        JsonNode wide = report("--ci", "99.9", "--metric", "f1").get("intervals").get("f1");
        assertTrue(wide.get(0).asDouble() < narrow.get(0).asDouble());
        assertTrue(wide.get(1).asDouble() > narrow.get(1).asDouble());
        assertEquals(0, report("--ci", "off").get("intervals").size());
        assertFalse(Ran.of("evaluate", file, "--ci", "off").out().contains("INTERVALS"));
    }

    @Test
    void theMethodIsTheOneAskedFor() {
        assertEquals("Wilson", method("accuracy"));
        assertEquals("DeLong", method("roc_auc"));
        assertEquals("Clopper-Pearson", method("accuracy", "--ci-method", "exact"));
        assertEquals("Jeffreys", method("recall", "--ci-method", "jeffreys"));
        assertEquals("bootstrap, percentile (50)", method("roc_auc", "--ci-method", "percentile"));
        assertEquals("bootstrap, basic (50)", method("ks"));
    }

    private String method(String key, String... more) {
        return report(more).get("interval_methods").get(key).stringValue();
    }

    @Test
    void theSeedDecidesTheResamples() {
        JsonNode first = report("--seed", "1").get("intervals");
        assertEquals(first, report("--seed", "1").get("intervals"));
        assertNotEquals(first.get("ks"), report("--seed", "2").get("intervals").get("ks"));
        assertTrue(Ran.of("evaluate", file).out().contains("1 000 replicates, seed 42"));
    }

    @Test
    void weightedRowsHaveNoIntervals() throws IOException {
        String weighted = "y_true,y_score,w\n1,0.9,2\n0,0.3,1\n1,0.4,1\n0,0.6,1\n";
        Files.writeString(Path.of(file), weighted);
        assertEquals(0, report("--weight", "w").get("intervals").size());
    }

    private void refuses(String message, String... more) {
        List<String> args = new ArrayList<>(List.of("evaluate", file));
        args.addAll(List.of(more));
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(2, ran.code());
    }

    @Test
    void badOptionsAreRefused() {
        refuses("--ci is \"x\"; expected a number of percent, such as 95, or off", "--ci", "x");
        refuses(
                "--ci is \"100\"; expected a number of percent between 0 and 100, or off",
                "--ci",
                "100");
        refuses(
                "--ci-method is \"x\"; expected auto, wilson, exact, jeffreys, percentile, basic or"
                        + " bca",
                "--ci-method",
                "x");
        refuses(
                "--replicates is \"1\"; expected a whole number from 2 to 10000000",
                "--replicates",
                "1");
        refuses("--seed is \"1.5\"; expected a whole number", "--seed", "1.5");
    }
}
