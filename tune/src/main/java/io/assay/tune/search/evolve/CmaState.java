package io.assay.tune.search.evolve;

import io.assay.tune.math.Bell;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Mean, step and covariance of the normal law, and how a generation moves them. Names and formulas are
/// those of the tutorial (N. Hansen, 2016, appendix A).
final class CmaState {
    private final int n;
    private final int lambda;
    private final double[] weights;
    private final double mueff;
    private final double cc;
    private final double cs;
    private final double c1;
    private final double cmu;
    private final double damps;
    private final double chi;
    private final double[] mean;
    private final double[] pc;
    private final double[] ps;
    private final double[][] c;
    private Symmetric eigen;
    private double sigma;
    private int generation;

    CmaState(int n, int lambda, double sigma) {
        this.n = n;
        this.lambda = lambda;
        this.sigma = sigma;
        weights = new double[lambda];
        double[] sums = new double[4]; // positive, its squares, negative, its squares
        for (int i = 0; i < lambda; i++) {
            weights[i] = Math.log((lambda + 1) / 2.0) - Math.log(i + 1);
            int side = weights[i] > 0 ? 0 : 2;
            sums[side] += weights[i];
            sums[side + 1] += weights[i] * weights[i];
        }
        mueff = sums[0] * sums[0] / sums[1];
        cc = (4 + mueff / n) / (n + 4 + 2 * mueff / n);
        cs = (mueff + 2) / (n + mueff + 5);
        c1 = 2 / ((n + 1.3) * (n + 1.3) + mueff);
        cmu = Math.min(1 - c1, 2 * (0.25 + mueff + 1 / mueff - 2) / ((n + 2.0) * (n + 2) + mueff));
        damps = 1 + 2 * Math.max(0, Math.sqrt((mueff - 1) / (n + 1)) - 1) + cs;
        chi = Math.sqrt(n) * (1 - 1 / (4.0 * n) + 1 / (21.0 * n * n));
        scaleWeights(sums);
        mean = new double[n];
        Arrays.fill(mean, 0.5);
        pc = new double[n];
        ps = new double[n];
        c = new double[n][n];
        for (int i = 0; i < n; i++) {
            c[i][i] = 1;
        }
        eigen = Symmetric.of(c);
    }

    private void scaleWeights(double[] sums) {
        double worse = sums[3] == 0 ? 0 : sums[2] * sums[2] / sums[3];
        double alpha =
                Math.min(
                        1 + c1 / cmu,
                        Math.min(1 + 2 * worse / (mueff + 2), (1 - c1 - cmu) / (n * cmu)));
        for (int i = 0; i < lambda; i++) {
            weights[i] /= weights[i] > 0 ? sums[0] : -sums[2] / alpha;
        }
    }

    /// Draws a place, inside the unit cube if it can be.
    double[] draw(RandomGenerator random) {
        double[] x = new double[n];
        for (int attempt = 0; attempt < 20; attempt++) {
            double[] z = new double[n];
            for (int i = 0; i < n; i++) {
                z[i] = Bell.draw(random) * Math.sqrt(eigen.value(i));
            }
            boolean inside = true;
            for (int j = 0; j < n; j++) {
                double y = 0;
                for (int i = 0; i < n; i++) {
                    y += eigen.vector(j, i) * z[i];
                }
                x[j] = mean[j] + sigma * y;
                inside &= x[j] >= 0 && x[j] <= 1;
            }
            if (inside) {
                return x;
            }
        }
        for (int j = 0; j < n; j++) {
            x[j] = Math.min(Math.max(x[j], 0), 1);
        }
        return x;
    }

    /// Moves the law.
    ///
    /// @param places of a generation, the best first; NaN for where the mean is
    void move(double[][] places) {
        generation++;
        double[][] y = new double[lambda][n];
        double[] shift = new double[n];
        for (int k = 0; k < lambda; k++) {
            for (int j = 0; j < n; j++) {
                double x = places[k][j];
                y[k][j] = Double.isNaN(x) ? 0 : (x - mean[j]) / sigma;
                shift[j] += weights[k] > 0 ? weights[k] * y[k][j] : 0;
            }
        }
        double[] white = whitened(shift);
        double length = 0;
        for (int j = 0; j < n; j++) {
            mean[j] += sigma * shift[j];
            ps[j] = (1 - cs) * ps[j] + Math.sqrt(cs * (2 - cs) * mueff) * white[j];
            length += ps[j] * ps[j];
        }
        double norm = Math.sqrt(length);
        double fade = Math.sqrt(1 - Math.pow(1 - cs, 2.0 * generation));
        boolean steady = norm / fade < (1.4 + 2 / (n + 1.0)) * chi;
        for (int j = 0; j < n; j++) {
            pc[j] = (1 - cc) * pc[j] + (steady ? Math.sqrt(cc * (2 - cc) * mueff) * shift[j] : 0);
        }
        learn(y, steady ? 0 : cc * (2 - cc));
        sigma *= Math.exp(Math.min(1, cs / damps * (norm / chi - 1)));
        sigma = Math.min(Math.max(sigma, 1e-12), 1);
        eigen = Symmetric.of(c);
        repair();
    }

    private void learn(double[][] y, double lost) {
        double total = 0;
        double[] own = new double[lambda];
        for (int k = 0; k < lambda; k++) {
            total += weights[k];
            double squared = 0;
            if (weights[k] < 0) {
                for (double v : whitened(y[k])) {
                    squared += v * v;
                }
            }
            own[k] = weights[k] * (weights[k] < 0 ? n / Math.max(squared, 1e-12) : 1);
        }
        double keep = 1 + c1 * lost - c1 - cmu * total;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < lambda; k++) {
                    sum += own[k] * y[k][i] * y[k][j];
                }
                c[i][j] = keep * c[i][j] + c1 * pc[i] * pc[j] + cmu * sum;
                c[j][i] = c[i][j];
            }
        }
    }

    /// A step in coordinates in which the law is round.
    private double[] whitened(double[] step) {
        double[] white = new double[n];
        for (int i = 0; i < n; i++) {
            double along = 0;
            for (int j = 0; j < n; j++) {
                along += eigen.vector(j, i) * step[j];
            }
            along /= Math.sqrt(eigen.value(i));
            for (int j = 0; j < n; j++) {
                white[j] += eigen.vector(j, i) * along;
            }
        }
        return white;
    }

    /// Starts with a round law again when the covariance has lost its meaning in rounding.
    private void repair() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, eigen.value(i));
            most = Math.max(most, eigen.value(i));
        }
        if (!(least > most * 1e-14)) {
            for (int i = 0; i < n; i++) {
                Arrays.fill(c[i], 0);
                c[i][i] = Math.max(most, 1e-12);
            }
            eigen = Symmetric.of(c);
        }
    }
}
