package io.assay.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Values from tables, closed forms, and functions against their inverses.
@Tag("once")
class SpecialTest {
    private static void close(double expected, double value, double relative) {
        assertEquals(expected, value, relative * Math.abs(expected));
    }

    @Test
    void logGammaIsTheLogarithmOfFactorials() {
        double factorial = 1;
        for (int n = 2; n < 20; n++) {
            factorial *= n;
            close(Math.log(factorial), Gamma.logGamma(n + 1), 2e-15);
        }
        close(Math.log(Math.PI) / 2, Gamma.logGamma(0.5), 1e-15);
        assertEquals(0, Gamma.logGamma(1), 1e-14);
        close(Math.log(Math.sqrt(Math.PI) * 3 / 4), Gamma.logGamma(2.5), 1e-14);
    }

    @Test
    void chiSquaredTailsOfTables() {
        close(0.05, Gamma.upper(0.5, 3.841458820694124 / 2), 1e-13);
        close(0.01, Gamma.upper(0.5, 6.634896601021213 / 2), 1e-13);
        close(Math.exp(-3), Gamma.upper(1, 3), 1e-14);
        assertEquals(1, Gamma.upper(0.5, 0));
        assertEquals(0, Gamma.upper(0.5, Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(Gamma.upper(0.5, Double.NaN)));
    }

    @Test
    void normalDistributionOfTables() {
        close(1.959963984540054, Normal.quantile(0.975), 1e-14);
        close(-2.5758293035489004, Normal.quantile(0.005), 1e-14);
        close(0.04550026389635842, Normal.twoSided(2), 1e-13);
        close(5.733031437583892e-7, Normal.twoSided(-5), 1e-12);
        assertEquals(0.5, Normal.cdf(0));
        assertEquals(0, Normal.quantile(0.5), 1e-15);
    }

    @Test
    void aNormalQuantileOutsideTheUnitIntervalIsRefused() {
        for (double p : new double[] {0, 1, -0.1, Double.NaN}) {
            Exception error =
                    assertThrows(IllegalArgumentException.class, () -> Normal.quantile(p));
            assertEquals("p is " + p + "; expected a number in (0, 1)", error.getMessage());
        }
    }

    @Test
    void quantilesInvertTheirDistributions() {
        Property.holds(
                "quantiles",
                500,
                Property.seed(),
                draw -> {
                    double p = Math.scalb(0.5 + draw.unit() / 2, -draw.below(40) - 1);
                    close(p, Normal.cdf(Normal.quantile(p)), 1e-11);
                    double a = 1 + draw.below(draw.pick(5, 1_000));
                    double b = 1 + draw.below(draw.pick(5, 1_000));
                    close(p, Beta.regularized(Beta.quantile(p, a, b), a, b), 1e-9);
                });
    }

    @Test
    void betaOfClosedForms() {
        for (double x : new double[] {0, 0.1, 0.5, 0.75, 1}) {
            assertEquals(x, Beta.regularized(x, 1, 1), 1e-15);
            assertEquals(x * x, Beta.regularized(x, 2, 1), 1e-15);
            assertEquals(1 - Math.pow(1 - x, 7), Beta.regularized(x, 1, 7), 1e-14);
        }
        close(0.6875, Beta.regularized(0.5, 2, 3), 1e-14);
        close(0.5, Beta.regularized(0.5, 50_000, 50_000), 1e-9);
    }
}
