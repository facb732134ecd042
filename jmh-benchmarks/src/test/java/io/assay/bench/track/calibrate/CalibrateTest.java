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
        assertEquals(300, rates.resampled(v -> v == Verdict.SAME).of());
        assertEquals(5, rates.coverage().of());
        assertEquals(0.02, rates.spread(), 0.005);
        assertTrue(RatesTable.of(pairs.subList(0, 20)).contains("| idle | cpu | 20 % | 20 | "));
    }

    @Test
    void otherToolsSayWhatTheyWould() {
        List<Known> pairs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pairs.add(known(new Cell(Condition.IDLE, "sort", 20), 1.2 + 1e-3 * i));
        }
        var base = pairs.stream().map(k -> k.pair().base()).toList();
        var candidate = pairs.stream().map(k -> k.pair().candidate()).toList();
        for (Rival rival : Rival.all()) {
            boolean slicesAreTooSpread = rival.name().startsWith("JMH");
            assertEquals(
                    slicesAreTooSpread ? 0 : 1, rival.says().of(base, candidate), rival.name());
            assertEquals(0, rival.says().of(base, base), rival.name());
        }
    }

    @Test
    void aSeriesIsDividedWhereItChanges() {
        SplittableRandom random = new SplittableRandom(2);
        double[] series = SamplePairs.normal(random, 40, 0, 1);
        double[] changed = series.clone();
        for (int i = 25; i < 40; i++) {
            changed[i] += 4;
        }

        assertEquals(25, new Division(changed).place());
        assertEquals(1 / 200.0, new Division(changed).pValue(1));
        assertTrue(new Division(series).pValue(1) > 0.05);
    }

    @Test
    void theRankSumIsThatOfMannAndWhitney() {
        double[] low = {1, 2, 3, 4, 5};
        double[] high = {6, 7, 8, 9, 10};

        assertEquals(0.01219, MannWhitney.pValue(low, high), 1e-5, "R: wilcox.test, exact = FALSE");
        assertEquals(1, MannWhitney.pValue(low, low));
    }

    private static Known known(Cell cell, double factor) {
        return new Known(cell, "2026-01-01T00:00:00Z", 1, SamplePairs.of(100, factor));
    }
}
