package io.assay.tune.search.parzen;

import io.assay.tune.Space;
import io.assay.tune.domain.Domain;
import io.assay.tune.math.Bell;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// A density over the unit cube of a space: one bump around each of some points, and one that is flat.
/// A bump is a normal density cut off at the ends in each ordered parameter, and mostly its own category
/// in each other one; a parameter that does not exist at either point counts as flat.
final class Mixture {
    private static final double LOG_ROOT = Math.log(2 * Math.PI) / 2;
    private static final double STAY = 0.8;
    private static final int TRIES = 8;

    private final int[] cells; // of the categories of each parameter; 0 where it is ordered
    private final double[][] centres;
    private final double[] width;
    private final double[] logWeight;
    private final double[][] logMass; // of each bump within the ends, in each ordered parameter
    private final double[] share; // sums of the weights up to each bump
    private final double flat;
    private final boolean apart;

    /// Bumps around points.
    ///
    /// @param centres places on the unit cube
    /// @param weight of each, any positive numbers
    /// @param width of the bumps in each parameter
    /// @param flat the share of the flat one, in (0, 1]
    /// @param apart whether each parameter has a mixture of its own, independent of the others
    Mixture(
            Space space,
            List<double[]> centres,
            double[] weight,
            double[] width,
            double flat,
            boolean apart) {
        this.centres = centres.toArray(new double[0][]);
        this.width = width;
        this.flat = flat;
        this.apart = apart;
        cells = new int[width.length];
        for (int j = 0; j < cells.length; j++) {
            Domain<?> domain = space.params().get(j).domain();
            cells[j] = domain.ordered() ? 0 : (int) domain.levels();
        }
        double sum = Arrays.stream(weight).sum();
        share = new double[weight.length];
        logWeight = new double[weight.length];
        logMass = new double[weight.length][];
        double before = 0;
        for (int k = 0; k < weight.length; k++) {
            double own = weight[k] / sum * (1 - flat);
            before += own;
            share[k] = before;
            logWeight[k] = Math.log(own);
            logMass[k] = logMass(this.centres[k]);
        }
    }

    private double[] logMass(double[] centre) {
        double[] logs = new double[width.length];
        for (int j = 0; j < width.length; j++) {
            if (cells[j] == 0 && !Double.isNaN(centre[j])) {
                double inside =
                        Bell.roughCdf((1 - centre[j]) / width[j])
                                - Bell.roughCdf(-centre[j] / width[j]);
                logs[j] = Math.log(inside * width[j]) + LOG_ROOT;
            }
        }
        return logs;
    }

    /// The logarithm of the density at a place.
    double logDensity(double[] units) {
        if (!apart) {
            return logDensity(units, 0, units.length);
        }
        double sum = 0;
        for (int j = 0; j < units.length; j++) {
            sum += logDensity(units, j, j + 1);
        }
        return sum;
    }

    private double logDensity(double[] units, int from, int to) {
        double most = Math.log(flat);
        double[] logs = new double[centres.length];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = logWeight[k] + logBump(k, units, from, to);
            most = Math.max(most, logs[k]);
        }
        double sum = flat * Math.exp(-most);
        for (double log : logs) {
            sum += log - most < -40 ? 0 : Math.exp(log - most);
        }
        return most + Math.log(sum);
    }

    private double logBump(int k, double[] units, int from, int to) {
        double squares = 0;
        double logs = 0;
        for (int j = from; j < to; j++) {
            double centre = centres[k][j];
            if (Double.isNaN(units[j]) || Double.isNaN(centre)) {
                continue;
            }
            if (cells[j] > 0) {
                boolean same = cell(units[j], cells[j]) == cell(centre, cells[j]);
                logs += Math.log(same ? cells[j] * STAY + 1 - STAY : 1 - STAY);
            } else {
                double z = (units[j] - centre) / width[j];
                squares += z * z;
                logs -= logMass[k][j];
            }
        }
        return logs - squares / 2;
    }

    private static int cell(double unit, int cells) {
        return (int) Math.min((long) (unit * cells), cells - 1);
    }

    /// Draws a place.
    double[] draw(RandomGenerator random) {
        int k = bump(random);
        double[] units = new double[width.length];
        for (int j = 0; j < units.length; j++) {
            k = apart && j > 0 ? bump(random) : k;
            double centre = k < share.length ? centres[k][j] : Double.NaN;
            if (Double.isNaN(centre) || cells[j] > 0 && random.nextDouble() >= STAY) {
                units[j] = random.nextDouble();
            } else {
                units[j] = cells[j] > 0 ? centre : near(centre, width[j], random);
            }
        }
        return units;
    }

    private int bump(RandomGenerator random) {
        double u = random.nextDouble();
        int k = 0;
        while (k < share.length && u >= share[k]) {
            k++;
        }
        return k;
    }

    private static double near(double centre, double width, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            double u = centre + width * Bell.draw(random);
            if (u >= 0 && u <= 1) {
                return u;
            }
        }
        return Math.min(Math.max(centre, 0), 1);
    }
}
