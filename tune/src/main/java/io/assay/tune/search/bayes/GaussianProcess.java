package io.assay.tune.search.bayes;

import java.util.Arrays;

/// A Gaussian process with mean zero and given hyperparameters, held against data: what is believed of
/// a function after some of its values were seen (C. Rasmussen, C. Williams, 2006, algorithm 2.1).
///
/// The covariance of the values at two points is `amplitude * kernel(r²)`, r the distance with each
/// coordinate divided by its length scale; noise is added on the diagonal. Immutable; predicting needs
/// a [Posterior] of the caller's.
public final class GaussianProcess {
    private final Kernel kernel;
    private final double[][] x;
    private final double[] inverse; // of the squared length scale of each coordinate
    private final double amplitude;
    private final Cholesky factor;
    private final double[] alpha;
    private final double logLikelihood;

    private GaussianProcess(
            Kernel kernel,
            double[][] x,
            double[] inverse,
            double amplitude,
            Cholesky factor,
            double[] y) {
        this.kernel = kernel;
        this.x = x;
        this.inverse = inverse;
        this.amplitude = amplitude;
        this.factor = factor;
        alpha = y.clone();
        factor.forward(alpha);
        double fit = 0;
        for (double a : alpha) {
            fit += a * a;
        }
        factor.backward(alpha);
        logLikelihood =
                -fit / 2 - factor.halfLogDeterminant() - y.length * Math.log(2 * Math.PI) / 2;
    }

    /// Holds a process against data.
    ///
    /// @param x a row for each point; not copied
    /// @param y the values
    /// @param scales a positive length scale for each coordinate
    /// @param amplitude the variance of the function, positive
    /// @param noise the variance added to each value, not negative
    /// @throws IllegalArgumentException if the covariance of the points is not positive definite
    public static GaussianProcess of(
            Kernel kernel,
            double[][] x,
            double[] y,
            double[] scales,
            double amplitude,
            double noise) {
        double[] inverse = new double[scales.length];
        for (int i = 0; i < scales.length; i++) {
            inverse[i] = 1 / (scales[i] * scales[i]);
        }
        double[][] k = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = i; j < x.length; j++) {
                k[i][j] = amplitude * kernel.of(squared(x[i], x[j], inverse));
            }
            k[i][i] += noise;
        }
        Cholesky factor = Cholesky.of(k);
        if (factor == null) {
            throw new IllegalArgumentException(
                    "the covariance of the points is not positive definite; expected more noise than "
                            + noise);
        }
        return new GaussianProcess(kernel, x, inverse, amplitude, factor, y);
    }

    static double squared(double[] a, double[] b, double[] inverse) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = a[i] - b[i];
            sum += difference * difference * inverse[i];
        }
        return sum;
    }

    /// The logarithm of the density of the data.
    public double logLikelihood() {
        return logLikelihood;
    }

    /// The number of points.
    public int size() {
        return x.length;
    }

    /// What is believed at a point: mean and standard deviation of the function, without noise.
    ///
    /// @param into takes the answer; of as many points and coordinates as this process
    public void predict(double[] at, Posterior into) {
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            double k = amplitude * kernel.of(squared(x[i], at, inverse));
            into.k[i] = k;
            mean += k * alpha[i];
        }
        factor.forward(into.k);
        double explained = 0;
        for (double v : into.k) {
            explained += v * v;
        }
        into.mean = mean;
        into.sd = Math.sqrt(Math.max(amplitude - explained, 0));
    }

    /// The same with the derivatives of both by each coordinate.
    public void predictWithSlopes(double[] at, Posterior into) {
        predict(at, into);
        factor.backward(into.k);
        Arrays.fill(into.meanSlope, 0);
        Arrays.fill(into.sdSlope, 0);
        for (int i = 0; i < x.length; i++) {
            double slope = 2 * amplitude * kernel.slope(squared(x[i], at, inverse));
            for (int c = 0; c < at.length; c++) {
                double derivative = slope * (at[c] - x[i][c]) * inverse[c];
                into.meanSlope[c] += alpha[i] * derivative;
                into.sdSlope[c] -= into.k[i] * derivative;
            }
        }
        for (int c = 0; c < at.length; c++) {
            into.sdSlope[c] = into.sd == 0 ? 0 : into.sdSlope[c] / into.sd;
        }
    }

    /// What is believed at one point, and the scratch it takes; used again and again.
    public static final class Posterior {
        private final double[] k;
        private final double[] meanSlope;
        private final double[] sdSlope;
        private double mean;
        private double sd;

        /// For a process of so many points and coordinates.
        public Posterior(int points, int coordinates) {
            k = new double[points];
            meanSlope = new double[coordinates];
            sdSlope = new double[coordinates];
        }

        /// The mean.
        public double mean() {
            return mean;
        }

        /// The standard deviation.
        public double sd() {
            return sd;
        }

        /// The derivative of the mean by a coordinate.
        public double meanSlope(int coordinate) {
            return meanSlope[coordinate];
        }

        /// The derivative of the standard deviation by a coordinate.
        public double sdSlope(int coordinate) {
            return sdSlope[coordinate];
        }
    }
}
