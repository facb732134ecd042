package io.assay.tune.search.bayes;

import io.assay.tune.Space;
import java.util.Arrays;
import java.util.Locale;

/// Fitted hyperparameters.
///
/// @param setting what was fitted
/// @param theta logarithms of the length scales and of the noise over the amplitude
/// @param amplitude the variance of the function
record Surrogate(Setting setting, double[] theta, double amplitude) {
    private static final double SMALLEST_SCALE = Math.log(1e-3);
    private static final double LARGEST_SCALE = Math.log(30);
    private static final double LEAST_NOISE = Math.log(1e-8);
    private static final double MOST_NOISE = 0;
    private static final double STEP = 0.5;

    /// What is fitted.
    ///
    /// @param kernel of the process
    /// @param group the parameter of each coordinate
    /// @param groups how many parameters there are
    /// @param prior of the hyperparameters
    /// @param noise over the amplitude, where it is given; NaN to fit it
    record Setting(Kernel kernel, int[] group, int groups, Likelihood.Prior prior, double noise) {

        /// Hyperparameters with one length scale for all.
        double[] start(double logScale) {
            double[] theta = new double[groups + 1];
            Arrays.fill(theta, 0, groups, logScale);
            theta[groups] = prior.logNoise();
            return theta;
        }
    }

    /// Fits hyperparameters to data, from each of some starts.
    ///
    /// @param evaluations of the likelihood from each start, about
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
        Surrogate best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : starts) {
            double[] theta = BoxDescent.minimize(likelihood, start, low, high, STEP, evaluations);
            double value = likelihood.at(theta, new double[size]);
            if (best == null || value < least) {
                best = new Surrogate(setting, theta, likelihood.amplitude());
                least = value;
            }
        }
        return best;
    }

    /// The length scales, the amplitude and the noise, in words.
    String described(Space space) {
        StringBuilder text = new StringBuilder(" length scales");
        for (int i = 0; i < space.size(); i++) {
            text.append(i == 0 ? " " : ", ")
                    .append(space.params().get(i).name())
                    .append(String.format(Locale.ROOT, " %.3g", Math.exp(theta[i])));
        }
        double noise = amplitude * Math.exp(theta[theta.length - 1]);
        return text.append(
                        String.format(
                                Locale.ROOT, "; amplitude %.3g, noise %.3g", amplitude, noise))
                .toString();
    }

    /// Holds a process against data; noise is added until it can be.
    GaussianProcess held(double[][] x, double[] y) {
        double[] scales = new double[setting.group().length];
        for (int c = 0; c < scales.length; c++) {
            scales[c] = Math.exp(theta[setting.group()[c]]);
        }
        double noise = amplitude * Math.exp(theta[theta.length - 1]);
        for (int attempt = 0; ; attempt++) {
            try {
                return GaussianProcess.of(setting.kernel(), x, y, scales, amplitude, noise);
            } catch (IllegalArgumentException e) {
                if (attempt == 10) {
                    throw e;
                }
                noise *= 10;
            }
        }
    }
}
