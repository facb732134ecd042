package io.assay.bench.track.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForkTest {

    @Test
    void aForkThatStillBecomesFasterIsNotWarm() {
        assertFalse(fork(i -> i < 12 ? 200 : 100).isWarm());
        assertTrue(fork(i -> i < 4 ? 200 : 100).isWarm(), "a few late slices are not a trend");
        assertTrue(fork(i -> 100 + i).isWarm(), "slower is not colder");
    }

    @Test
    void theMiddleOfAnEvenNumberOfSlicesLiesBetweenTwo() {
        assertEquals(114.5, fork(i -> 100 + i).median(Clock.CPU));
    }

    private static Fork fork(java.util.function.IntToDoubleFunction nanos) {
        List<Double> slices = IntStream.range(0, 30).mapToDouble(nanos).boxed().toList();
        return new Fork(slices, slices, slices, slices, 0, 0, 0);
    }
}
