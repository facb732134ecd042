package io.assay.bench.track.gate.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final int[] SIZES = {4_096, 8_192, 16_384, 32_768, 65_536};

    @Test
    void aLineHasNoCountTooMuch() {
        assertNull(Growth.EXACT.fault(SIZES, each(n -> 2L * n + 7)));
        assertEquals(
                "not in a line with the rows",
                Growth.EXACT.fault(SIZES, each(n -> 2L * n + (n == 65_536 ? 1 : 0))));
    }

    @Test
    void thePowerIsThatOfTheRows() {
        assertEquals(2, Growth.power(SIZES, each(n -> (long) n * n)), 1e-9);
        assertEquals(1, Growth.power(SIZES, each(n -> 3L * n)), 1e-9);
        assertEquals(0, Growth.power(SIZES, each(n -> 0)), 1e-9);
    }

    @Test
    void aLogarithmIsMoreThanRankingMay() {
        assertNull(Growth.RANKING.fault(SIZES, each(n -> (long) Math.pow(n, 1.049))));
        assertEquals(
                "with the power 1.104 of the rows; at most 1.05 is allowed",
                Growth.RANKING.fault(SIZES, each(n -> (long) (n * Math.log(n)))));
    }

    private static long[] each(IntToLongFunction count) {
        return Arrays.stream(SIZES).mapToLong(count).toArray();
    }
}
