package io.assay.tune.search.bayes;

import java.util.Arrays;

/// How promising points are under one process. One thread at a time.
final class Belief {
    private final GaussianProcess process;
    private final GaussianProcess.Posterior posterior;
    private final Acquisition acquisition;
    private final double best;
    private final double exploration;

    Belief(
            GaussianProcess process,
            int coordinates,
            Acquisition acquisition,
            double best,
            double exploration) {
        this.process = process;
        this.acquisition = acquisition;
        this.best = best;
        this.exploration = exploration;
        posterior = new GaussianProcess.Posterior(process.size(), coordinates);
    }

    double of(double[] x) {
        process.predict(x, posterior);
        return acquisition.of(posterior.mean(), posterior.sd(), best, exploration);
    }

    /// The value, with its derivatives by the coordinates.
    double of(double[] x, double[] slope) {
        process.predictWithSlopes(x, posterior);
        double mean = posterior.mean();
        double sd = posterior.sd();
        double step = 1e-6 * sd;
        double value = acquisition.of(mean, sd, best, exploration);
        if (step == 0 || !Double.isFinite(value)) {
            Arrays.fill(slope, 0);
            return value;
        }
        // Two numbers decide; their own derivatives are as good by differences.
        double byMean = between(mean + step, sd, mean - step, sd) / (2 * step);
        double bySd = between(mean, sd + step, mean, sd - step) / (2 * step);
        for (int c = 0; c < x.length; c++) {
            slope[c] = byMean * posterior.meanSlope(c) + bySd * posterior.sdSlope(c);
        }
        return value;
    }

    private double between(double meanA, double sdA, double meanB, double sdB) {
        return acquisition.of(meanA, sdA, best, exploration)
                - acquisition.of(meanB, sdB, best, exploration);
    }
}
