package io.assay.tune.search.bayes;

import java.util.Arrays;

/// Makes losses look more like draws of a normal law: the power transform of I.-K. Yeo and R. Johnson
/// (Biometrika 87, 2000) with the power of the greatest likelihood, on losses centred at their median;
/// then mean 0 and deviation 1. It is increasing, so that the best stays the best.
final class Warp {
    private static final double LEAST = -1;
    private static final double MOST = 1;
    private static final int STEPS = 24;

    private final double centre;
    private final double scale;
    private final double power;
    private final double mean;
    private final double sd;

    private Warp(double centre, double scale, double power, double mean, double sd) {
        this.centre = centre;
        this.scale = scale;
        this.power = power;
        this.mean = mean;
        this.sd = sd;
    }

    static Warp of(double[] losses) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double centre = sorted[n / 2];
        double scale = sorted[3 * n / 4] - sorted[n / 4];
        scale = scale > 0 ? scale : Math.max(sorted[n - 1] - sorted[0], Double.MIN_NORMAL);
        double best = MOST;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            double power = LEAST + (MOST - LEAST) * i / STEPS;
            double likelihood = logLikelihood(sorted, centre, scale, power);
            if (likelihood > most) {
                most = likelihood;
                best = power;
            }
        }
        double[] moments = moments(sorted, centre, scale, best);
        return new Warp(centre, scale, best, moments[0], Math.max(moments[1], 1e-12));
    }

    private static double[] moments(double[] y, double centre, double scale, double power) {
        double sum = 0;
        double squares = 0;
        for (double v : y) {
            sum += powered((v - centre) / scale, power);
        }
        double mean = sum / y.length;
        for (double v : y) {
            double d = powered((v - centre) / scale, power) - mean;
            squares += d * d;
        }
        return new double[] {mean, Math.sqrt(squares / y.length)};
    }

    private static double logLikelihood(double[] y, double centre, double scale, double power) {
        double jacobian = 0;
        for (double v : y) {
            double z = (v - centre) / scale;
            jacobian += Math.signum(z) * Math.log1p(Math.abs(z));
        }
        double sd = moments(y, centre, scale, power)[1];
        return (power - 1) * jacobian - y.length * Math.log(Math.max(sd, 1e-12));
    }

    private static double powered(double z, double power) {
        double p = z >= 0 ? power : 2 - power;
        double t = Math.log1p(Math.abs(z));
        double value = Math.abs(p) < 1e-9 ? t : Math.expm1(p * t) / p;
        return Math.copySign(value, z);
    }

    double of(double loss) {
        return (powered((loss - centre) / scale, power) - mean) / sd;
    }
}
