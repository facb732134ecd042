package io.assay.tune.search.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.math.Bell;
import io.assay.tune.search.bayes.GaussianProcess.Posterior;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GaussianProcessTest {
    private final SplittableRandom random = new SplittableRandom(5);

    private double[][] points(int n, int d) {
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            x[i] = random.doubles(d).toArray();
        }
        return x;
    }

    @Test
    void slopesOfTheLikelihoodAgreeWithDifferences() {
        double[][] x = points(25, 3);
        double[] y = random.doubles(25).map(v -> 4 * v - 2).toArray();
        Likelihood.Prior prior = new Likelihood.Prior(-1, 0.8, -5, 2);
        for (Kernel kernel : Kernel.values()) {
            Likelihood likelihood = new Likelihood(kernel, x, y, new int[] {0, 1, 1}, 2, prior);
            double[] theta = {-0.7, 0.2, -3};
            double[] slope = new double[3];
            likelihood.at(theta, slope);
            for (int i = 0; i < 3; i++) {
                double[] up = theta.clone();
                double[] down = theta.clone();
                up[i] += 1e-5;
                down[i] -= 1e-5;
                double[] unused = new double[3];
                double difference =
                        (likelihood.at(up, unused) - likelihood.at(down, unused)) / 2e-5;
                assertEquals(difference, slope[i], 1e-6 * (1 + Math.abs(slope[i])), "" + kernel);
            }
        }
    }

    @Test
    void slopesOfTheBeliefAgreeWithDifferences() {
        double[][] x = points(12, 2);
        double[] y = random.doubles(12).toArray();
        double[] scales = {0.4, 0.7};
        for (Kernel kernel : Kernel.values()) {
            GaussianProcess process = GaussianProcess.of(kernel, x, y, scales, 1.3, 1e-4);
            Belief belief = new Belief(process, 2, Acquisition.LOG_EXPECTED_IMPROVEMENT, 0.1, 0.01);
            double[] at = {0.33, 0.61};
            double[] slope = new double[2];
            belief.of(at, slope);
            for (int c = 0; c < 2; c++) {
                double[] up = at.clone();
                double[] down = at.clone();
                up[c] += 1e-6;
                down[c] -= 1e-6;
                double difference = (belief.of(up) - belief.of(down)) / 2e-6;
                assertEquals(difference, slope[c], 1e-4 * (1 + Math.abs(slope[c])), "" + kernel);
            }
        }
    }

    @Test
    void theProcessOfTheLikelihoodHasItsValue() {
        double[][] x = points(20, 2);
        double[] y = random.doubles(20).toArray();
        Likelihood.Prior flat = new Likelihood.Prior(0, 1e9, 0, 1e9);
        Likelihood likelihood = new Likelihood(Kernel.MATERN52, x, y, new int[] {0, 1}, 2, flat);
        double[] theta = {Math.log(0.4), Math.log(0.6), Math.log(1e-3)};
        double value = likelihood.at(theta, new double[3]);
        double amplitude = likelihood.amplitude();
        GaussianProcess process =
                GaussianProcess.of(
                        Kernel.MATERN52,
                        x,
                        y,
                        new double[] {0.4, 0.6},
                        amplitude,
                        1e-3 * amplitude);
        double constant = 10 + 10 * Math.log(2 * Math.PI); // of n = 20 with the best amplitude
        assertEquals(-process.logLikelihood(), value + constant, 1e-9);
    }

    @Test
    void knownPointsAreKnownAndFarOnesAreNot() {
        double[][] x = {{0.1}, {0.5}};
        GaussianProcess process =
                GaussianProcess.of(
                        Kernel.MATERN52, x, new double[] {2, -1}, new double[] {0.1}, 4, 1e-10);
        Posterior posterior = new Posterior(2, 1);
        process.predict(new double[] {0.5}, posterior);
        assertEquals(-1, posterior.mean(), 1e-6);
        assertEquals(0, posterior.sd(), 1e-4);
        process.predict(new double[] {9}, posterior);
        assertEquals(0, posterior.mean(), 1e-12);
        assertEquals(2, posterior.sd(), 1e-12);
    }

    @Test
    void theSamePointTwiceWithoutNoiseIsRefused() {
        double[][] x = {{0.1}, {0.1}};
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                GaussianProcess.of(
                                        Kernel.RBF, x, new double[2], new double[] {1}, 1, 0));
        assertEquals(
                "the covariance of the points is not positive definite; expected more noise than 0.0",
                refusal.getMessage());
    }

    @Test
    void theLogarithmOfTheImprovementHoldsFarOut() {
        for (double z = -5; z < 5; z += 0.37) {
            double plain = Math.log(Bell.density(z) + z * Bell.cdf(z));
            assertEquals(plain, Bell.logImprovement(z), 1e-6 * Math.abs(plain) + 1e-9);
        }
        // S. Ament et al.: about -z^2/2 - 2 log|z| - log(2 pi)/2 in the lower tail.
        double z = -1e3;
        double tail = -z * z / 2 - 2 * Math.log(-z) - Math.log(2 * Math.PI) / 2;
        assertEquals(tail, Bell.logImprovement(z), 1e-4);
        assertTrue(Bell.logImprovement(-1e6) > Double.NEGATIVE_INFINITY);
        assertEquals(0.024997895148220435, Bell.cdf(-1.96), 1e-14);
        assertEquals(9.865876450376946e-10, Bell.cdf(-6), 1e-22);
    }

    @Test
    void descentFindsTheValleyOfRosenbrockInItsBox() {
        BoxDescent.Slope valley =
                (p, slope) -> {
                    double a = p[1] - p[0] * p[0];
                    slope[0] = -400 * p[0] * a - 2 * (1 - p[0]);
                    slope[1] = 200 * a;
                    return 100 * a * a + (1 - p[0]) * (1 - p[0]);
                };
        double[] low = {-2, -2};
        double[] start = {-1.2, 1};
        double[] free = BoxDescent.minimize(valley, start, low, new double[] {2, 2}, 0.1, 200);
        assertEquals(1, free[0], 1e-3);
        assertEquals(1, free[1], 2e-3);
        double[] held = BoxDescent.minimize(valley, start, low, new double[] {0.5, 2}, 0.1, 200);
        assertEquals(0.5, held[0], 1e-6);
        assertEquals(0.25, held[1], 1e-3);
    }
}
