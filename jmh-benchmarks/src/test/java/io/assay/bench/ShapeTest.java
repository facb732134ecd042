package io.assay.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {
    private static final int ROWS = 100_000;

    @Test
    void everyShapeIsWhatItsNameSays() {
        assertEquals(1_000, Arrays.stream(scores(Shape.TIES)).distinct().count());
        assertEquals(0.5, share(Shape.SKEW, s -> s < 0.00391), 0.01);
        assertEquals(0.4, share(Shape.SPIKES, s -> s == 0), 0.01);
        assertEquals(0.4, share(Shape.SPIKES, s -> s == 1), 0.01);
        assertEquals(0.9, share(Shape.DOMINANT, s -> s == 0.25), 0.01);
        assertEquals(1, share(Shape.ONE_EXPONENT, s -> Math.getExponent(s) == -1));
        assertEquals(0.5, share(Shape.UNBOUNDED, s -> s < 0), 0.01);
        assertTrue(share(Shape.UNBOUNDED, s -> Math.abs(s) > 5) > 0.01);
        assertEquals(0.001, positives(Shape.RARE), 0.0004);
        assertEquals(0.5, positives(Shape.SMOOTH), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsReproducibleAndHoldsNoNan(Shape shape) {
        double[] scores = scores(shape);

        assertArrayEquals(scores, scores(shape));
        assertTrue(Arrays.stream(scores).allMatch(Double::isFinite));
    }

    private static double share(Shape shape, DoublePredicate which) {
        return Arrays.stream(scores(shape)).filter(which).count() / (double) ROWS;
    }

    private static double[] scores(Shape shape) {
        return rows(shape).doubles;
    }

    private static double positives(Shape shape) {
        int positives = 0;
        for (byte label : rows(shape).truth) {
            positives += label;
        }
        return positives / (double) ROWS;
    }

    private static BinaryRows rows(Shape shape) {
        BinaryRows rows = new BinaryRows();
        rows.rows = ROWS;
        rows.draw(shape);
        return rows;
    }
}
