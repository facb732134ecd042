package io.assay.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.resample.Bootstrap;
import io.assay.slice.Slices.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Groups of rows against each other.
class SlicesTest {
    private static final Bootstrap FEW = Bootstrap.of(100, 1);

    /// Positive rows, of which so many are found.
    private static BinaryPredictions found(int hits, int rows) {
        byte[] truth = new byte[rows];
        Arrays.fill(truth, (byte) 1);
        double[] score = new double[rows];
        Arrays.fill(score, 0, hits, 1);
        return Predictions.binary(truth, score);
    }

    /// 30 of 40 against 50 of 100, by hand.
    @Test
    void differenceAndRatioOfTwoShares() {
        Contrast c = Contrast.of(found(30, 40), found(50, 100), Metrics.recall(0.5), FEW, 0.95);
        double error = Math.sqrt(0.75 * 0.25 / 40 + 0.25 / 100);
        assertEquals(0.25 - 1.959963984540054 * error, c.difference().low(), 1e-12);
        assertEquals(0.25 + 1.959963984540054 * error, c.difference().high(), 1e-12);
        double logs = Math.sqrt(0.25 / 0.75 / 40 + 0.5 / 0.5 / 100);
        assertEquals(1.5 * Math.exp(-1.959963984540054 * logs), c.ratio().low(), 1e-12);
        assertEquals(1.5 * Math.exp(1.959963984540054 * logs), c.ratio().high(), 1e-12);
        assertTrue(c.pValue() > 0.002 && c.pValue() < 0.005, c.toString());
    }

    @Test
    void theLargestGroupIsTheReference() {
        Slices slices =
                new Slices(
                        List.of("a", "b", "c"),
                        List.of(found(5, 10), found(50, 100), found(95, 100)));
        assertEquals(1, slices.largest());
        List<Finding> findings =
                slices.findings(List.of(Metrics.recall(0.5), Rate.ACCURACY.at(0.5)), FEW, 0.95);
        assertEquals(List.of(0, 0, 2, 2), findings.stream().map(Finding::group).toList());
        assertEquals(1, findings.get(0).adjusted());
        assertTrue(findings.get(2).adjusted() < 1e-6);
        assertTrue(findings.get(2).adjusted() >= findings.get(2).contrast().pValue());
    }

    /// 20 equal groups, 200 times: of the runs with an alarm, about one in twenty may have one.
    @Test
    void equalGroupsRarelyRaiseAnAlarm() {
        SplittableRandom random = new SplittableRandom(12);
        int alarms = 0;
        for (int run = 0; run < 200; run++) {
            List<String> names = new ArrayList<>();
            List<BinaryPredictions> groups = new ArrayList<>();
            for (int g = 0; g < 20; g++) {
                int hits = 0;
                for (int i = 0; i < 200; i++) {
                    hits += random.nextInt(10) < 7 ? 1 : 0;
                }
                names.add("g" + g);
                groups.add(found(hits, 200));
            }
            boolean any =
                    new Slices(names, groups)
                            .findings(List.of(Metrics.recall(0.5)), FEW, 0.95).stream()
                                    .anyMatch(finding -> finding.adjusted() < 0.05);
            alarms += any ? 1 : 0;
        }
        assertTrue(alarms <= 22, alarms + " of 200"); // 5 percent and four standard errors
    }

    @Test
    void groupsWithoutAnErrorHaveNoInterval() {
        Contrast same = Contrast.of(found(5, 5), found(7, 7), Metrics.recall(0.5), FEW, 0.95);
        assertTrue(Double.isNaN(same.pValue()));
        assertEquals(false, same.difference().isDefined());
        Contrast resampled = Contrast.of(found(5, 9), found(7, 9), Metrics.KS, FEW, 0.95);
        assertTrue(Double.isNaN(resampled.pValue()));
    }

    @Test
    void namesMustFit() {
        assertEquals(
                "there are 1 names of 0 groups; expected one for each, and at least one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Slices(List.of("a"), List.of()))
                        .getMessage());
    }
}
