package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import org.junit.jupiter.api.Test;

/// Keys are in the order of the scores they stand for, and give them back.
class KeysTest {

    @Test
    void doubleKeysKeepTheOrder() {
        Property.holds(
                "double keys compare like doubles",
                draw -> {
                    double a = anyDouble(draw);
                    double b = draw.oneIn(2) ? anyDouble(draw) : Math.nextUp(a);
                    int order = a < b ? -1 : a > b ? 1 : 0;
                    int found = Long.compare(DoubleKeys.key(a), DoubleKeys.key(b));
                    assertEquals(order, found, a + " and " + b);
                });
    }

    @Test
    void floatKeysKeepTheOrder() {
        Property.holds(
                "float keys compare like floats",
                draw -> {
                    float a = anyFloat(draw);
                    float b = draw.oneIn(2) ? anyFloat(draw) : Math.nextUp(a);
                    int order = a < b ? -1 : a > b ? 1 : 0;
                    int found = Integer.compare(FloatKeys.key(a), FloatKeys.key(b));
                    assertEquals(order, found, a + " and " + b);
                });
    }

    @Test
    void everyScoreIsGivenBackByItsKey() {
        Property.holds(
                "score(key(x)) is x, and 0.0 for both zeros",
                draw -> {
                    double wide = anyDouble(draw);
                    float narrow = anyFloat(draw);
                    assertEquals(wide + 0.0, DoubleKeys.score(DoubleKeys.key(wide)));
                    assertEquals(narrow + 0.0f, FloatKeys.score(FloatKeys.key(narrow)));
                });
    }

    @Test
    void bothZerosHaveOneKey() {
        assertEquals(DoubleKeys.key(0.0), DoubleKeys.key(-0.0));
        assertEquals(FloatKeys.key(0.0f), FloatKeys.key(-0.0f));
    }

    @Test
    void neighboursOfZeroDifferByOneKey() {
        assertEquals(DoubleKeys.key(0.0) + 1, DoubleKeys.key(Double.MIN_VALUE));
        assertEquals(FloatKeys.key(0.0f) + 1, FloatKeys.key(Float.MIN_VALUE));
    }

    /// Every 65,537th float of every class and sign, in rising order.
    @Test
    void floatKeysRiseOverSampledBitPatterns() {
        float last = Float.NEGATIVE_INFINITY;
        int compared = 0;
        for (long bits = 0xFF80_0000L; bits > 0x8000_0000L; bits -= 65_537) {
            last = assertAbove(last, Float.intBitsToFloat((int) bits));
            compared++;
        }
        for (long bits = 0; bits <= 0x7F80_0000L; bits += 65_537) {
            last = assertAbove(last, Float.intBitsToFloat((int) bits));
            compared++;
        }
        assertEquals(65_280, compared, 2);
    }

    private static float assertAbove(float low, float high) {
        int order = Integer.compare(FloatKeys.key(low), FloatKeys.key(high));
        assertEquals(Float.compare(low, high), order, low + " and " + high);
        return high;
    }

    private static double anyDouble(Draw draw) {
        double any = draw.oneIn(4) ? draw.extremeDouble() : Double.longBitsToDouble(draw.anyLong());
        return Double.isNaN(any) ? 0.5 : any;
    }

    private static float anyFloat(Draw draw) {
        float any = draw.oneIn(4) ? draw.extremeFloat() : Float.intBitsToFloat(draw.anyInt());
        return Float.isNaN(any) ? 0.5f : any;
    }
}
