package io.assay.tune.search.halving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Proposal;
import io.assay.tune.Pruner;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Pruners;
import io.assay.tune.search.Searchers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrunerTest {
    private static final Param<Double> X = Param.real("x", 0, 1);
    private static final Space SPACE = Space.of(X);

    private static List<Trial.Report> reports(double... values) {
        List<Trial.Report> reports = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            reports.add(new Trial.Report(i + 1, values[i]));
        }
        return reports;
    }

    private static Trial trial(int number, double... values) {
        Proposal proposal = Proposal.of(SPACE.at(0.5));
        return new Trial(
                number,
                proposal,
                Trial.Outcome.COMPLETE,
                List.of(values[values.length - 1]),
                null,
                reports(values),
                0);
    }

    private static final List<Trial> FIVE =
            List.of(trial(0, 1, 1), trial(1, 2, 2), trial(2, 3, 3), trial(3, 4, 4), trial(4, 5, 5));

    @Test
    void theMedianRuleStopsTheWorseHalf() {
        Pruner median = Pruners.median();
        assertNull(median.stop(reports(9, 3), FIVE, Goal.MINIMIZE));
        assertEquals(
                "at step 2 outside the best 50.0 % of 5",
                median.stop(reports(9, 3.1), FIVE, Goal.MINIMIZE));
        assertNull(median.stop(reports(2, 9), FIVE, Goal.MINIMIZE)); // its best counts
        assertNull(median.stop(reports(9, 9), FIVE.subList(0, 4), Goal.MINIMIZE));
        assertNull(median.stop(reports(0, 3), FIVE, Goal.MAXIMIZE));
        assertEquals(
                "at step 2 outside the best 50.0 % of 5",
                median.stop(reports(0, 2.9), FIVE, Goal.MAXIMIZE));
    }

    @Test
    void aPercentileKeepsItsShare() {
        Pruner quarter = Pruners.percentile(25);
        assertNull(quarter.stop(reports(2), FIVE, Goal.MINIMIZE));
        assertEquals(
                "at step 1 outside the best 25.0 % of 5",
                quarter.stop(reports(2.1), FIVE, Goal.MINIMIZE));
    }

    @Test
    void patienceWaitsForAnImprovement() {
        Pruner patient = Pruners.patient(2);
        assertNull(patient.stop(reports(5, 6), FIVE, Goal.MINIMIZE));
        assertNull(patient.stop(reports(5, 6, 4), FIVE, Goal.MINIMIZE));
        assertEquals(
                "no better than 5.0 for 2 reports",
                patient.stop(reports(5, 6, 5), FIVE, Goal.MINIMIZE));
        Pruner both = new PatientPruner(2, 0, Pruners.median());
        assertNull(both.stop(reports(1, 6), FIVE, Goal.MINIMIZE));
        assertNull(both.stop(reports(1, 1), FIVE, Goal.MINIMIZE));
    }

    @Test
    void aThresholdStopsWhatIsOutsideOrNoNumber() {
        Pruner bounds = Pruners.threshold(0, 1);
        assertNull(bounds.stop(reports(0.5), List.of(), Goal.MINIMIZE));
        assertEquals(
                "at step 1 NaN is not in [0.0, 1.0]",
                bounds.stop(reports(Double.NaN), List.of(), Goal.MINIMIZE));
    }

    @Test
    void halvingLooksAtItsStepsOnly() {
        Pruner halving = Pruners.halving(2);
        assertEquals(
                "at step 2 4 of 5 are better", halving.stop(reports(1, 4.5), FIVE, Goal.MINIMIZE));
        assertNull(halving.stop(reports(1, 2.5), FIVE, Goal.MINIMIZE));
        assertNull(halving.stop(reports(1, 4.5, 4.5), FIVE, Goal.MINIMIZE)); // 3 is no step
    }

    @Test
    void pruningSavesStepsAndKeepsTheBest() {
        int[] steps = new int[2];
        double[] best = new double[2];
        for (int pruned = 0; pruned < 2; pruned++) {
            Study study = Study.of(SPACE, Searchers.sobol(), 1);
            if (pruned == 1) {
                study.prune(Pruners.median());
            }
            int at = pruned;
            study.minimize(
                    60,
                    trial -> {
                        double loss = 0;
                        for (int step = 1; step <= 20; step++) {
                            steps[at]++;
                            loss = Math.abs(trial.get(X) - 0.4) + 1.0 / step;
                            if (!trial.report(step, loss)) {
                                break;
                            }
                        }
                        return loss;
                    });
            best[pruned] = study.best().value();
        }
        assertEquals(best[0], best[1]);
        assertTrue(steps[1] < 0.7 * steps[0], steps[1] + " of " + steps[0]);
    }

    @Test
    void refusesSharesThatAreNone() {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> Pruners.percentile(100));
        assertEquals(
                "keep and trials are 100.0 and 5; expected a share in (0, 100), and at least 1",
                refusal.getMessage());
    }
}
