package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
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
    void manyAtOnceAreTheSameBits() {
        double[] x = new SplittableRandom(4).doubles(500, -800, 800).toArray();
        double[] found = new double[300];
        Exp.sigmoids(x, 150, 300, found, new double[300]);
        for (int i = 0; i < 300; i++) {
            assertEquals(Exp.sigmoid(x[150 + i]), found[i]);
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
