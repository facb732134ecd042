package io.assay.bench.track.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.Interval;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Finding CONTROL = finding(Verdict.SAME);

    @Test
    void exitCodesSayTheWorst() {
        assertEquals(0, exit(false, Verdict.SAME, Verdict.FASTER));
        assertEquals(1, exit(false, Verdict.SAME, Verdict.SLOWER, Verdict.CANNOT_TELL));
        assertEquals(1, exit(true, Verdict.SLOWER, Verdict.CANNOT_TELL));
        assertEquals(0, exit(false, Verdict.SAME, Verdict.CANNOT_TELL));
        assertEquals(4, exit(true, Verdict.SAME, Verdict.CANNOT_TELL));
    }

    @Test
    void nothingMeasuredIsNeverGreen() {
        assertEquals(new Outcome(3, "nothing was measured"), Outcome.of(CONTROL, List.of(), false));
    }

    @Test
    void aControlThatMovedVoidsAll() {
        Outcome outcome =
                Outcome.of(finding(Verdict.CANNOT_TELL), List.of(finding(Verdict.SAME)), false);

        assertEquals(
                new Outcome(
                        3,
                        "the control reads too widely (+10.0 %) where nothing changed: the machine"
                                + " is not fit to measure on now"),
                outcome);
    }

    @Test
    void aSuiteThatMovesTogetherIsReportedOnce() {
        Outcome outcome =
                Outcome.of(
                        CONTROL,
                        findings(Verdict.SLOWER, Verdict.SLOWER, Verdict.SLOWER, Verdict.SAME),
                        false);

        assertEquals(
                new Outcome(1, "machine or JVM changed: 3 of 4 benchmarks are slower together"),
                outcome);
    }

    @Test
    void aFewThatMoveAreCounted() {
        Outcome outcome =
                Outcome.of(
                        CONTROL,
                        findings(Verdict.SLOWER, Verdict.SAME, Verdict.CANNOT_TELL),
                        false);

        assertEquals("1 slower, 0 faster, 1 same, 1 cannot be told", outcome.sentence());
    }

    private static int exit(boolean strict, Verdict... verdicts) {
        return Outcome.of(CONTROL, findings(verdicts), strict).exit();
    }

    private static List<Finding> findings(Verdict... verdicts) {
        return Arrays.stream(verdicts).map(OutcomeTest::finding).toList();
    }

    private static Finding finding(Verdict verdict) {
        return new Finding(verdict, true, 20, 0.1, new Interval(0, 0.2, 0.95), 0.5, 0);
    }
}
