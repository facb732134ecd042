package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerTableTest {
    private static final double[] NEAR = {0.9, 1.1, 1, 0.95, 1.05, 1, 1, 1, 1};

    /// Nine pairs whose times are that share of the peer's, with an AUC that is so much better.
    private static LearnerRun run(
            String name, int rows, double share, double gained, double others) {
        double[] own = Arrays.stream(NEAR).map(t -> share * t).toArray();
        double[] peer = new double[NEAR.length];
        Arrays.fill(peer, 1);
        double[] area = new double[NEAR.length];
        Arrays.fill(area, 0.88);
        double[] better = Arrays.stream(area).map(a -> a + gained).toArray();
        return new LearnerRun(
                name,
                rows,
                2,
                "abc",
                "2026-01-02T03:04:05Z",
                60,
                new Machine("a cpu", 2, "48K", "an OS", "25", 512, "madvise"),
                0.5,
                others,
                new LearnerRun.Side(own, own, own, better),
                new LearnerRun.Side(peer, peer, peer, area));
    }

    private static LearnerTable table(Map<String, String> reasons, LearnerRun... runs) {
        return new LearnerTable(List.of(runs), new Reasons(reasons));
    }

    private static String line(LearnerTable table, String start) {
        return table.text().lines().filter(l -> l.startsWith("| " + start)).findFirst().orElse("");
    }

    @Test
    void aRunThatReachesEverythingStandsWithItsRatiosAndNeedsNoReason() {
        LearnerTable table = table(Map.of(), run("xgboost", 100_000, 0.3, 0.0005, 0.02));

        assertEquals(
                "| xgboost4j 2.1.4, `hist`, depth 6 | 1e5 | 9 | 0.88050, 0.88000, +0.00050"
                        + " | 0.30 (0.28 .. 0.31) | 0.30 (0.28 .. 0.31) | 0.30 (0.28 .. 0.31) | 0.02"
                        + " | wall at most 1.00; its upper limit 1.10; AUC at most 0.001 worse;"
                        + " prediction at most 0.33 | 2026-01-02, abc |",
                line(table, "xgboost"));
        assertEquals(List.of(), table.faults());
        assertTrue(table.text().startsWith("- a cpu, 2 cores; 2 threads on each side; JDK 25;"));
    }

    @Test
    void whatIsMissedIsBoldAndNeedsAReason() {
        LearnerRun slow = run("xgboost", 100_000, 1.2, -0.002, 0);

        LearnerTable bare = table(Map.of(), slow);
        LearnerTable explained = table(Map.of("xgboost-100000", "it is slow."), slow);

        String line = line(bare, "xgboost");
        assertTrue(line.contains("**wall at most 1.00**; **its upper limit 1.10**"), line);
        assertTrue(line.contains("**AUC at most 0.001 worse**; **prediction at most 0.33**"), line);
        assertEquals(
                List.of("xgboost-100000 is short of what is asked and has no reason"),
                bare.faults());
        assertEquals(List.of(), explained.faults());
        assertTrue(
                explained
                        .text()
                        .endsWith("- **xgboost4j 2.1.4, `hist`, depth 6, 1e5**: it is slow.\n"));
    }

    @Test
    void aRunBesideOtherWorkIsVoidAndNeitherReachesNorMisses() {
        LearnerTable table = table(Map.of(), run("forest", 100_000, 2, -1e-3, 0.11));

        String line = line(table, "random forest");
        assertTrue(line.contains("| **VOID**: 0.11 | wall at most 0.33; AUC no worse |"), line);
        assertEquals(List.of(), table.faults());
        assertTrue(run("forest", 1, 1, 0, Double.NaN).isVoid(), "when others are not known");
    }

    @Test
    void aReasonThatNothingNeedsIsAFault() {
        LearnerTable table =
                table(Map.of("adaboost-100000", "x"), run("adaboost", 100_000, 0.1, 0, 0));

        assertEquals(
                List.of("adaboost-100000 is short of nothing; its reason is out of date"),
                table.faults());
        assertEquals(
                List.of("knn-5 is no comparison that the table knows"),
                table(Map.of(), run("knn", 5, 1, 0, 0)).faults());
    }

    @Test
    void whatIsAskedAndNotMeasuredSaysSo() {
        String text = table(Map.of(), run("lightgbm255", 2_000, 1, 0, 0)).text();

        assertEquals(8, text.lines().filter(l -> l.endsWith("| not measured |")).count());
        assertTrue(text.contains("| lightgbm4j 4.3.0, 255 leaves | 2,000 | 9 |"), text);
    }

    @Test
    void aComparisonIsReadAsItWasKeptAndIsNoRunOfJmh(@TempDir Path folder) throws IOException {
        LearnerRun run = run("xgboost", 100_000, 0.5, 0.001, 0.03);

        run.keep(folder);

        LearnerRun read = LearnerRun.readAll(folder).getFirst();
        assertEquals(table(Map.of(), run).text(), table(Map.of(), read).text());
        assertEquals(run.summary(), read.summary());
        assertEquals(List.of(), RunFile.readAll(folder));
        assertTrue(LearnerRun.isKept(folder, "xgboost", 100_000, 9));
        assertFalse(LearnerRun.isKept(folder, "xgboost", 100_000, 10), "more pairs are asked");
        assertFalse(LearnerRun.isKept(folder, "xgboost", 1_000_000, 9));
    }

    @Test
    void fewPairsHaveARatioWithoutAnInterval() {
        double[] own = {1, 2};
        double[] peer = {2, 4};

        assertEquals("0.50", LearnerRatio.of(own, peer).text());
        assertEquals("0.050", LearnerRatio.of(new double[] {0.1}, new double[] {2}).text());
    }
}
