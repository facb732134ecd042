package io.assay.bench.track.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.SamplePairs;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateTest {

    @Test
    void aPieceGoesOnWhereTheLastOneEnded() {
        List<Known> pairs = new ArrayList<>();
        while (Piece.next(Condition.IDLE, pairs).isPresent()) {
            pairs.add(known(Piece.next(Condition.IDLE, pairs).get(), 1));
        }

        assertEquals(200, pairs.stream().filter(k -> k.cell().extra() == 0).count());
        assertEquals(100, pairs.stream().filter(k -> k.cell().extra() == 5).count());
        assertEquals(8, pairs.subList(0, 8).stream().map(Known::cell).distinct().count());
        assertTrue(Piece.next(Condition.LOADED, pairs).isPresent());
    }

    @Test
    void aTornLineIsReportedAndSkipped(@TempDir Path folder) throws IOException {
        Ledger ledger = new Ledger(folder.resolve("known.jsonl"));
        Known known = known(new Cell(Condition.LOADED, "sort", 5), 1.05);
        ledger.add(known);
        Files.writeString(ledger.file(), "1234abcd {\"cell\":{\"cond", StandardOpenOption.APPEND);
        ledger.add(known);

        assertEquals(new Ledger.Content(List.of(known, known), List.of(2)), ledger.read());
    }

    @Test
    void ratesAreThoseOfTheRule() {
        SplittableRandom random = new SplittableRandom(1);
        Cell cell = new Cell(Condition.IDLE, "sort", 20);
        List<Known> pairs = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            pairs.add(known(cell, 1.2 * Math.exp(0.02 * random.nextGaussian())));
        }
        Rates rates = new Rates(Rule.STANDARD, List.of(pairs), Clock.CPU);

        assertEquals("2 of 2 (16 to 100 %)", rates.disjoint(v -> v == Verdict.SLOWER).exact());
        assertEquals("100.0 %", rates.resampled(v -> v == Verdict.SLOWER).text());
        assertEquals(0, rates.resampled(v -> v == Verdict.SAME).share());
        assertEquals(5, rates.coverage(12).of());
        assertEquals(3, rates.coverage(20).of());
        assertEquals(0.02, rates.spread(), 0.005);
    }

    /// 12 pairs of each cell are left behind its first comparison: not enough, but 3 cells have 36.
    @Test
    void whatIsLeftOfCellsMakesComparisonsTogether() {
        List<List<Known>> cells = new ArrayList<>();
        for (String benchmark : List.of("a", "b", "c")) {
            List<Known> pairs = new ArrayList<>();
            for (int i = 0; i < 44; i++) {
                pairs.add(known(new Cell(Condition.IDLE, benchmark, 20), 1.2 + 1e-3 * i));
            }
            cells.add(pairs);
        }

        assertEquals(1, slower(cells.subList(0, 1)).hits());
        assertEquals(2, slower(cells.subList(0, 2)).hits());
        assertEquals(new Share(4, 4), slower(cells));
    }

    private static Share slower(List<List<Known>> cells) {
        return new Rates(Rule.STANDARD, cells, Clock.CPU).disjoint(v -> v == Verdict.SLOWER);
    }

    @Test
    void theTablesSayWhatTheyCounted() {
        SplittableRandom random = new SplittableRandom(4);
        List<Known> pairs = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            for (int extra : new int[] {0, 20}) {
                double factor = (1 + extra / 100.0) * Math.exp(0.01 * random.nextGaussian());
                pairs.add(known(new Cell(Condition.LOADED, "sort", extra), factor));
            }
        }

        String table = RatesTable.of(pairs);

        assertTrue(table.contains("| loaded | 48 | 1.0 | 1.0 to 1.0 |\n"), table);
        assertTrue(table.contains("| loaded | cpu | 20 % | 24 | "), table);
        assertTrue(
                table.contains("| loaded | cpu | 12 pairs of equals | 2 of 2 (16 to 100 %) | "),
                table);
        assertTrue(
                table.contains("| loaded | wall | 20 pairs of changes | 1 of 1 (2 to 100 %) | "),
                table);
        assertTrue(
                table.contains("| loaded | asv --no-stats (factor 1.1) | 20 % | - | - |"), table);
    }

    @Test
    void theRankSumIsThatOfMannAndWhitney() {
        double[] low = {1, 2, 3, 4, 5};
        double[] high = {6, 7, 8, 9, 10};

        assertEquals(0.01219, MannWhitney.pValue(low, high), 1e-5, "R: wilcox.test, exact = FALSE");
        assertEquals(1, MannWhitney.pValue(low, low));
    }

    private static Known known(Cell cell, double factor) {
        return new Known(cell, "a machine", "2026-01-01T00:00:00Z", 1, SamplePairs.of(100, factor));
    }
}
