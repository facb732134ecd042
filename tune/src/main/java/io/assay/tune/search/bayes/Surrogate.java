package io.assay.tune.search.bayes;

import java.util.Arrays;

/// A process with hyperparameters fitted to data.
///
/// @param process that was held against the data
/// @param theta its hyperparameters, a start for the next fit
record Surrogate(GaussianProcess process, double[] theta) {
    private static final double SMALLEST_SCALE = Math.log(0.01);
    private static final double LARGEST_SCALE = Math.log(30);
    private static final double LEAST_NOISE = Math.log(1e-8);
    private static final double MOST_NOISE = Math.log(1.0);

    /// What is fitted, and how hard.
    ///
    /// @param kernel of the process
    /// @param group the parameter of each coordinate
    /// @param groups how many parameters there are
    /// @param prior of the hyperparameters
    /// @param noise over the amplitude, where it is given; NaN to fit it
    record Setting(Kernel kernel, int[] group, int groups, Likelihood.Prior prior, double noise) {

        double[] start(double logScale) {
            double[] theta = new double[groups + 1];
            Arrays.fill(theta, 0, groups, logScale);
            theta[groups] = prior.logNoise();
            return theta;
        }
    }

    /// Fits hyperparameters from each of some starts.
    static Surrogate fit(
            Setting setting, double[][] x, double[] y, int evaluations, double[]... starts) {
        Likelihood likelihood =
                new Likelihood(
                        setting.kernel(), x, y, setting.group(), setting.groups(), setting.prior());
        int size = setting.groups() + 1;
        double[] low = new double[size];
        double[] high = new double[size];
        Arrays.fill(low, SMALLEST_SCALE);
        Arrays.fill(high, LARGEST_SCALE);
        boolean given = !Double.isNaN(setting.noise());
        low[size - 1] = given ? Math.log(setting.noise()) : LEAST_NOISE;
        high[size - 1] = given ? low[size - 1] : MOST_NOISE;
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        double[] slope = new double[size];
        for (double[] start : starts) {
            double[] theta = BoxDescent.minimize(likelihood, start, low, high, 0.5, evaluations);
            double value = likelihood.at(theta, slope);
            if (best == null || value < least) {
                best = theta;
                least = value;
            }
        }
        return held(setting, x, y, best, likelihood);
    }

    private static Surrogate held(
            Setting setting, double[][] x, double[] y, double[] theta, Likelihood likelihood) {
        likelihood.at(theta, new double[theta.length]);
        return new Surrogate(held(setting, x, y, theta, likelihood.amplitude()), theta);
    }

    /// Holds a process of given hyperparameters against data; noise is added until it can be.
    static GaussianProcess held(
            Setting setting, double[][] x, double[] y, double[] theta, double amplitude) {
        double[] scales = new double[setting.group().length];
        for (int c = 0; c < scales.length; c++) {
            scales[c] = Math.exp(theta[setting.group()[c]]);
        }
        double noise = Math.exp(theta[theta.length - 1]);
        for (int attempt = 0; ; attempt++) {
            try {
                return GaussianProcess.of(
                        setting.kernel(), x, y, scales, amplitude, amplitude * noise);
            } catch (IllegalArgumentException e) {
                if (attempt == 10) {
                    throw e;
                }
                noise *= 10;
            }
        }
    }
}
