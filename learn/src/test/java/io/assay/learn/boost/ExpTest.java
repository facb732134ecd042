package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpTest {

    @Test
    void liesWithinTwoUlpsOfTheExactPower() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble(-1, 1) * (i % 2 == 0 ? 1 : 700);
            double exact = StrictMath.exp(x);
            assertTrue(Math.abs(Exp.of(x) - exact) <= 2 * Math.ulp(exact), () -> "e to " + x);
        }
    }

    @Test
    void isOneAtZeroAndStaysFiniteAtTheEnds() {
        assertEquals(1, Exp.of(0));
        assertEquals(StrictMath.exp(708), Exp.of(1e9), 1e-12 * StrictMath.exp(708));
        assertEquals(StrictMath.exp(-708), Exp.of(-1e9), 1e-12 * StrictMath.exp(-708));
        assertEquals(0.5, Exp.sigmoid(0));
        assertEquals(1, Exp.sigmoid(1e3));
    }
}
