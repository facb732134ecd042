package io.assay.tune.search.bayes;

import java.util.Arrays;

/// How badly hyperparameters explain data: the negative logarithm of the marginal likelihood with its
/// slope (C. Rasmussen, C. Williams, 2006, equations 5.8 and 5.9), less that of a wide prior. The
/// amplitude is not searched for: the best one is known in closed form.
///
/// The hyperparameters are the logarithms of the length scales, one a group of coordinates, and of the
/// noise over the amplitude.
final class Likelihood implements BoxDescent.Slope {
    private final Kernel kernel;
    private final double[] y;
    private final double[][][] squares; // of differences: group, row i, column j < i
    private final Prior prior;
    private double amplitude;

    /// What is thought likely before any data.
    ///
    /// @param logScale the middle of the logarithms of length scales
    /// @param spread of them
    /// @param logNoise the middle of the logarithm of the noise over the amplitude
    /// @param noiseSpread of it
    record Prior(double logScale, double spread, double logNoise, double noiseSpread) {}

    Likelihood(Kernel kernel, double[][] x, double[] y, int[] group, int groups, Prior prior) {
        this.kernel = kernel;
        this.y = y;
        this.prior = prior;
        squares = new double[groups][x.length][];
        for (int i = 0; i < x.length; i++) {
            for (double[][] square : squares) {
                square[i] = new double[i];
            }
            for (int c = 0; c < group.length; c++) {
                double[] row = squares[group[c]][i];
                for (int j = 0; j < i; j++) {
                    double difference = x[i][c] - x[j][c];
                    row[j] += difference * difference;
                }
            }
        }
    }

    /// The amplitude that explains the data best under the last hyperparameters asked for.
    double amplitude() {
        return amplitude;
    }

    @Override
    public double at(double[] theta, double[] slope) {
        int n = y.length;
        int groups = squares.length;
        double noise = Math.exp(theta[groups]);
        double[] weight = new double[groups];
        for (int g = 0; g < groups; g++) {
            weight[g] = Math.exp(-2 * theta[g]);
        }
        double[][] distance = distances(weight);
        Cholesky factor = Cholesky.of(covariance(distance, noise));
        if (factor == null) {
            return Double.POSITIVE_INFINITY;
        }
        double[] alpha = y.clone();
        factor.forward(alpha);
        double fit = 0;
        for (double a : alpha) {
            fit += a * a;
        }
        factor.backward(alpha);
        amplitude = Math.max(fit / n, Double.MIN_NORMAL);
        slopes(distance, weight, noise, alpha, factor.inverse(), slope);
        double value = n * Math.log(amplitude) / 2 + factor.halfLogDeterminant();
        return value + penalty(theta, slope);
    }

    private double[][] distances(double[] weight) {
        int n = y.length;
        double[][] distance = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] sum = new double[i];
            for (int g = 0; g < weight.length; g++) {
                double[] row = squares[g][i];
                for (int j = 0; j < i; j++) {
                    sum[j] += weight[g] * row[j];
                }
            }
            distance[i] = sum;
        }
        return distance;
    }

    private double[][] covariance(double[][] distance, double noise) {
        int n = distance.length;
        double[][] k = new double[n][n];
        for (int i = 0; i < n; i++) {
            k[i][i] = 1 + noise;
            for (int j = 0; j < i; j++) {
                k[j][i] = kernel.of(distance[i][j]);
            }
        }
        return k;
    }

    private void slopes(
            double[][] distance,
            double[] weight,
            double noise,
            double[] alpha,
            double[][] inverse,
            double[] slope) {
        int groups = weight.length;
        Arrays.fill(slope, 0);
        for (int i = 0; i < alpha.length; i++) {
            double[] row = distance[i]; // turned into the factor of the squares
            double own = alpha[i] / amplitude;
            for (int j = 0; j < i; j++) {
                row[j] = (own * alpha[j] - inverse[i][j]) * kernel.slope(row[j]);
            }
            for (int g = 0; g < groups; g++) {
                double[] square = squares[g][i];
                double sum = 0;
                for (int j = 0; j < i; j++) {
                    sum += row[j] * square[j];
                }
                slope[g] += 2 * weight[g] * sum;
            }
            slope[groups] -= (own * alpha[i] - inverse[i][i]) * noise / 2;
        }
    }

    private double penalty(double[] theta, double[] slope) {
        double sum = 0;
        for (int i = 0; i < theta.length; i++) {
            boolean scale = i < theta.length - 1;
            double spread = scale ? prior.spread() : prior.noiseSpread();
            double z = (theta[i] - (scale ? prior.logScale() : prior.logNoise())) / spread;
            sum += z * z / 2;
            slope[i] += z / spread;
        }
        return sum;
    }
}
