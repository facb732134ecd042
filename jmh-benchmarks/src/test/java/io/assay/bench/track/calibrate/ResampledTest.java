package io.assay.bench.track.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResampledTest {

    /// Half of 40 numbers are below 20; a draw of one number is as the number itself.
    @Test
    void theIntervalIsAsWideAsTheNumberOfPairsAllows() {
        Resampled rate = Resampled.of(List.of(to(40)), 1, draw -> draw.get(0) < 20, 7);

        assertEquals(0.5, rate.share(), 0.08);
        double half = (rate.interval().high() - rate.interval().low()) / 2;
        double ofPairs = 1.96 * Math.sqrt(0.25 / 40);
        double ofDraws = 1.96 * Math.sqrt(0.25 / 10);
        assertEquals(Math.hypot(ofPairs, ofDraws), half, 0.08);
        assertTrue(rate.text().matches("\\d+\\.\\d % \\(\\d+ to \\d+ %\\)"), rate.text());
    }

    @Test
    void cellsThatAreTooSmallAreLeftOut() {
        assertEquals("-", Resampled.of(List.of(to(9)), 10, draw -> true, 7).text());
        assertEquals("0.0 %", Resampled.of(List.of(to(9), to(10)), 10, draw -> false, 7).text());
    }

    private static List<Integer> to(int n) {
        return IntStream.range(0, n).boxed().toList();
    }
}
