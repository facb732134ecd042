package io.assay.bench.track.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {

    @Test
    void aDifferenceIsTheMiddleOfTheSlicesRatios() {
        Fork base = fork(100, 100, 100, 100);
        Fork candidate = fork(110, 105, 900, 100);

        Pair pair = new Pair(base, candidate);

        assertEquals((Math.log(1.1) + Math.log(1.05)) / 2, pair.difference(Clock.CPU), 1e-15);
        assertEquals(pair.difference(Clock.CPU), pair.difference(Clock.WALL), 1e-15);
    }

    @Test
    void sidesOfDifferentLengthAreNoPair() {
        var error =
                assertThrows(IllegalArgumentException.class, () -> new Pair(fork(1, 2), fork(1)));

        assertEquals("base has 2 slices, the candidate 1", error.getMessage());
    }

    @Test
    void threadsThatHelpAskForTheWallClock() {
        List<Pair> alone = List.of(SamplePairs.helped(100, 1, 0.01));
        List<Pair> helped = List.of(SamplePairs.helped(100, 1, 0.8));

        assertEquals(Clock.CPU, Clock.of(1, 50, alone));
        assertEquals(Clock.WALL, Clock.of(2, 50, alone));
        assertEquals(Clock.WALL, Clock.of(-1, 50, alone), "as many as there are cores");
        assertEquals(Clock.WALL, Clock.of(1, 50, helped));
    }

    /// Four slices of 50 ms: 6 ms are 3 percent of them. With operations of 80 ms it takes 10.
    @Test
    void garbageOfEitherSideAsksForTheWallClock() {
        assertEquals(Clock.CPU, collected(100, 6, 6));
        assertEquals(Clock.WALL, collected(100, 7, 0));
        assertEquals(Clock.WALL, collected(100, 0, 7));
        assertEquals(Clock.CPU, collected(80e6, 7, 7));
        assertEquals(Clock.WALL, collected(80e6, 10, 0));
    }

    private static Clock collected(double nanos, long base, long candidate) {
        return Clock.of(1, 50, List.of(new Pair(garbage(nanos, base), garbage(nanos, candidate))));
    }

    private static Fork garbage(double nanos, long millis) {
        List<Double> slices = List.of(nanos, nanos, nanos, nanos);
        List<Double> none = List.of(0.0, 0.0, 0.0, 0.0);
        return new Fork(slices, slices, none, none, 1, millis, 0);
    }

    @Test
    void theRatioOfMediansHasAnIntervalAroundIt() {
        MedianRatio ratio =
                MedianRatio.of(SamplePairs.pairs(1, 20, Math.log(1.1), 0.02), Clock.CPU, 42, 0.95);

        assertEquals(1.1, ratio.ratio(), 0.02);
        assertTrue(ratio.interval().contains(ratio.ratio()));
        assertTrue(ratio.interval().low() > 1.05 && ratio.interval().high() < 1.15);
    }

    private static Fork fork(double... nanos) {
        List<Double> slices = java.util.Arrays.stream(nanos).boxed().toList();
        return new Fork(slices, slices, slices, slices, 0, 0, 0);
    }
}
