package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// The sum is the exact one, rounded once, however it is split.
class ExactSumTest {
    private static final int CASES = Property.deep() ? 50_000 : 3_000;

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    private static double exact(double[] terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double term : terms) {
            sum = sum.add(new BigDecimal(term));
        }
        return sum.doubleValue();
    }

    private static ExactSum sum(double[] terms, int from, int to) {
        ExactSum sum = new ExactSum();
        for (int i = from; i < to; i++) {
            sum.add(terms[i]);
        }
        return sum;
    }

    private static void assertExact(double[] terms) {
        assertEquals(exact(terms) + 0.0, sum(terms, 0, terms.length).value() + 0.0);
    }

    /// Any finite double: all exponents are equally likely, among them those of subnormals.
    private static double anyFinite(Draw draw) {
        double x;
        do {
            x = Double.longBitsToDouble(draw.anyLong());
        } while (!Double.isFinite(x));
        return x;
    }

    private static double[] terms(Draw draw) {
        double[] terms = new double[1 + draw.below(40)];
        int family = draw.below(4);
        int exponent = draw.below(2_046) - 1_022;
        for (int i = 0; i < terms.length; i++) {
            terms[i] =
                    switch (family) {
                        case 0 -> anyFinite(draw);
                        case 1 -> Math.scalb(draw.unit() - 0.5, exponent + draw.below(120) - 60);
                        case 2 -> (draw.below(2_001) - 1_000) * Double.MIN_VALUE;
                        default -> draw.unit() * (draw.oneIn(2) ? 1 : -1e-17);
                    };
            terms[i] = Double.isFinite(terms[i]) ? terms[i] : 1;
        }
        return terms;
    }

    @Test
    void theSumIsTheExactOneRoundedOnce() {
        holds("exact sum", draw -> assertExact(terms(draw)));
    }

    @Test
    void cancellationLeavesTheSmallTerms() {
        holds(
                "cancellation",
                draw -> {
                    double[] some = terms(draw);
                    double[] terms = new double[2 * some.length + 1];
                    for (int i = 0; i < some.length; i++) {
                        terms[i] = some[i];
                        terms[terms.length - 1 - i] = -some[i];
                    }
                    terms[some.length] = draw.oneIn(2) ? Double.MIN_VALUE : draw.unit();
                    assertEquals(terms[some.length], sum(terms, 0, terms.length).value());
                });
    }

    /// 1 + 2⁻⁵³ lies halfway between two doubles; a further bit far below decides.
    @Test
    void tiesGoToEvenAndABitFarBelowBreaksThem() {
        double half = 0x1p-53;
        for (double one : new double[] {1, Math.nextUp(1.0), 0x1.fffffffffffffp0}) {
            for (double tail : new double[] {0, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-200}) {
                assertExact(new double[] {one, half, tail});
                assertExact(new double[] {-one, -half, tail});
                assertExact(new double[] {0x1p900 * one, 0x1p900 * half, tail});
            }
        }
    }

    /// The largest double is the end of the range: half a unit more rounds up to infinity.
    @Test
    void whatIsOutOfRangeIsInfinite() {
        double most = Double.MAX_VALUE;
        double half = Math.ulp(most) / 2;
        assertEquals(Double.POSITIVE_INFINITY, sum(new double[] {most, half}, 0, 2).value());
        assertEquals(Double.NEGATIVE_INFINITY, sum(new double[] {-most, -most}, 0, 2).value());
        assertEquals(most, sum(new double[] {most, Math.nextDown(half)}, 0, 2).value());
        assertEquals(most, sum(new double[] {most, most, -most}, 0, 3).value());
    }

    @Test
    void anySplitAndAnyMergeOrderGiveTheSameBits() {
        holds(
                "merged sums",
                draw -> {
                    double[] terms = terms(draw);
                    int a = draw.below(terms.length + 1);
                    int b = a + draw.below(terms.length + 1 - a);
                    ExactSum[] parts = {
                        sum(terms, 0, a), sum(terms, a, b), sum(terms, b, terms.length)
                    };
                    int first = draw.below(3);
                    ExactSum merged = parts[first];
                    merged.value(); // reading does not change it
                    merged.merge(parts[(first + 1) % 3]);
                    merged.merge(parts[(first + 2) % 3]);
                    assertEquals(exact(terms) + 0.0, merged.value() + 0.0);
                    merged.add(-terms[0]);
                    merged.add(terms[0]);
                    assertEquals(exact(terms) + 0.0, merged.value() + 0.0);
                });
    }

    @Test
    void aMergedSumStaysAsItIs() {
        ExactSum one = sum(new double[] {0.1, 0.2}, 0, 2);
        new ExactSum().merge(one);
        assertEquals(0.1 + 0.2, one.value());
        one.merge(one);
        assertEquals(0.6000000000000001, one.value());
    }

    @Test
    void resetForgetsAllTerms() {
        ExactSum sum = sum(new double[] {1e300, -3}, 0, 2);
        sum.reset();
        assertEquals(0, sum.value());
        sum.add(2);
        assertEquals(2, sum.value());
    }

    @Test
    void aTermThatIsNotFiniteIsRefused() {
        for (double term : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Exception error =
                    assertThrows(IllegalArgumentException.class, () -> new ExactSum().add(term));
            assertEquals("a term is " + term + "; expected a finite number", error.getMessage());
        }
    }
}
