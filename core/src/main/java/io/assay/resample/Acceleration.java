package io.assay.resample;

import java.util.Arrays;

/// The acceleration of BCa intervals: a sixth of the skewness of the influence of a unit, over the
/// root of the number of units (B. Efron, JASA 82, 1987, section 6).
///
/// Where no unit has any influence every replicate is the estimate, and the acceleration is 0. NaN
/// where an influence is unknown.
final class Acceleration {
    private Acceleration() {}

    /// From the influence of each unit, such as a row or a cluster.
    static double of(double[] influence) {
        int[] once = new int[influence.length];
        Arrays.fill(once, 1);
        return of(influence, once, null);
    }

    /// From the influence of equal units; with strata each is centred on its own.
    ///
    /// @param times how many units have each influence
    /// @param stratum the stratum of each, in `0..K - 1`; null for one stratum
    static double of(double[] influence, int[] times, int[] stratum) {
        int strata = stratum == null ? 1 : Arrays.stream(stratum).max().orElse(0) + 1;
        double[] mean = new double[strata];
        Arrays.setAll(mean, s -> mean(influence, times, stratum, s));
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < influence.length; i++) {
            double u = times[i] == 0 ? 0 : influence[i] - mean[stratum == null ? 0 : stratum[i]];
            squares += times[i] * u * u;
            cubes += times[i] * u * u * u;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    /// Taken around the first influence, so that equal ones have no spread, not even from rounding.
    private static double mean(double[] influence, int[] times, int[] stratum, int which) {
        double first = Double.NaN;
        double sum = 0;
        double units = 0;
        for (int i = 0; i < influence.length; i++) {
            if (times[i] > 0 && (stratum == null || stratum[i] == which)) {
                first = units == 0 ? influence[i] : first;
                sum += times[i] * (influence[i] - first);
                units += times[i];
            }
        }
        return first + sum / units;
    }

    /// The influence of whole clusters: what their rows have in all.
    static double[] summed(double[] influence, Codes clusters) {
        double[] sums = new double[clusters.count()];
        for (int row = 0; row < influence.length; row++) {
            sums[clusters.codes()[row]] += influence[row];
        }
        return sums;
    }
}
