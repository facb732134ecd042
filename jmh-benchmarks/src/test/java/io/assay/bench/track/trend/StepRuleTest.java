package io.assay.bench.track.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepRuleTest {
    private static final int SERIES = Boolean.getBoolean("assay.deep") ? 5000 : 400;

    @Test
    void plantedStepsAreFoundAtTheirPlaces() {
        int both = 0;
        int right = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double[] x = noise(seed, 90, 0.03, 0);
            add(x, 30, 0.10);
            add(x, 60, -0.15);
            List<Step> steps = StepRule.STANDARD.of(x);
            both += steps.size() == 2 ? 1 : 0;
            right += isNear(steps, 30, 1) && isNear(steps, 60, -1) ? 1 : 0;
        }
        assertTrue(right >= 0.98 * SERIES, right + " of " + SERIES);
        assertTrue(both >= 0.96 * SERIES, both + " of " + SERIES);
    }

    @Test
    void aStepWithoutNoiseIsFoundExactly() {
        double[] x = new double[20];
        add(x, 12, 0.2);

        List<Step> steps = StepRule.STANDARD.of(x);

        assertEquals(1, steps.size());
        assertEquals(12, steps.get(0).at());
        assertEquals(0.2, steps.get(0).change(), 1e-12);
        assertEquals(0, steps.get(0).pValue());
    }

    @Test
    void noiseGivesAlmostNoFalseAlarm() {
        assertTrue(alarms(50, 0.05, 0) <= 0.03 * SERIES, "normal: " + alarms(50, 0.05, 0));
        assertTrue(alarms(50, 0.20, 0) <= 0.04 * SERIES, "wide: " + alarms(50, 0.20, 0));
    }

    /// A machine with moods: neighbours are alike, with correlation 0.3.
    @Test
    void runsThatAreAlikeGiveFewFalseAlarms() {
        int alarms = alarms(100, 0.05, 0.3);
        assertTrue(alarms <= 0.09 * SERIES, alarms + " of " + SERIES);
    }

    @Test
    void whatIsSmallIsNoStepHoweverCertain() {
        double[] x = noise(3, 100, 0.005, 0);
        add(x, 50, 0.03);

        assertEquals(List.of(), StepRule.STANDARD.of(x));
    }

    @Test
    void shortSeriesSayNothing() {
        double[] x = {0, 0, 0, 1, 1, 1, 1};
        assertEquals(List.of(), StepRule.STANDARD.of(x));
        assertEquals(List.of(), StepRule.STANDARD.of(new double[0]));
    }

    @Test
    void whatCreepsInIsFound() {
        int found = 0;
        int withoutAStep = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double[] x = noise(seed, 100, 0.01, 0);
            for (int i = 0; i < x.length; i++) {
                x[i] += 0.07 * i / 99;
            }
            List<Step> steps = StepRule.STANDARD.of(x);
            boolean isDrift =
                    DriftRule.STANDARD
                            .of(x, steps, 0)
                            .filter(d -> d.change() > 0.05 && d.change() < 0.08)
                            .isPresent();
            found += isDrift || !steps.isEmpty() ? 1 : 0;
            withoutAStep += isDrift && steps.isEmpty() ? 1 : 0;
        }
        assertTrue(found >= 0.97 * SERIES, found + " of " + SERIES);
        assertTrue(withoutAStep >= 0.8 * SERIES, withoutAStep + " of " + SERIES);
    }

    @Test
    void driftCountsFromWhereItIsAskedTo() {
        double[] x = noise(5, 120, 0.01, 0);
        for (int i = 0; i < 60; i++) {
            x[i] += 0.07 * i / 60;
        }
        for (int i = 60; i < 120; i++) {
            x[i] += 0.07;
        }
        assertTrue(DriftRule.STANDARD.of(x, List.of(), 0).isPresent());
        assertTrue(DriftRule.STANDARD.of(x, List.of(), 70).isEmpty());
    }

    @Test
    void aStepIsNoDrift() {
        double[] x = noise(6, 60, 0.01, 0);
        add(x, 30, 0.3);

        assertTrue(DriftRule.STANDARD.of(x, StepRule.STANDARD.of(x), 0).isEmpty());
    }

    /// By hand: sums of distances between and within the parts.
    @Test
    void theEnergyOfASplitIsThatOfTheFormula() {
        double[] x = {1, 2, 4, 9, 12};
        double between = (8 + 11 + 7 + 10 + 5 + 8) / 6.0;
        double left = (1 + 3 + 2) / 3.0;
        double right = 3;

        EnergySplit split = EnergySplit.of(x, 2);

        assertEquals(3, split.place());
        assertEquals(6 / 5.0 * (2 * between - left - right), split.statistic(), 1e-12);
    }

    private static int alarms(int n, double sd, double alike) {
        int alarms = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            alarms += StepRule.STANDARD.of(noise(seed, n, sd, alike)).isEmpty() ? 0 : 1;
        }
        return alarms;
    }

    private static boolean isNear(List<Step> steps, int place, int sign) {
        return steps.stream()
                .anyMatch(s -> Math.abs(s.at() - place) <= 2 && Math.signum(s.log()) == sign);
    }

    private static void add(double[] x, int from, double change) {
        for (int i = from; i < x.length; i++) {
            x[i] += Math.log1p(change);
        }
    }

    /// Noise of which neighbours are alike.
    static double[] noise(long seed, int n, double sd, double alike) {
        Random random = new Random(seed * 7919 + 13);
        double[] x = new double[n];
        double last = random.nextGaussian();
        for (int i = 0; i < n; i++) {
            last = alike * last + Math.sqrt(1 - alike * alike) * random.nextGaussian();
            x[i] = sd * last;
        }
        return x;
    }
}
