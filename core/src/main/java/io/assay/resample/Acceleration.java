package io.assay.resample;

/// The acceleration of BCa intervals: a sixth of the skewness of the influence of a unit, over the
/// root of the number of units (B. Efron, JASA 82, 1987, section 6).
final class Acceleration {
    private Acceleration() {}

    /// From the influence of each unit, such as a row or a cluster.
    static double of(double[] influence) {
        int[] once = new int[influence.length];
        java.util.Arrays.fill(once, 1);
        return of(influence, once, null);
    }

    /// From the influence of equal units; with strata each is centred on its own.
    ///
    /// @param times how many units have each influence
    /// @param stratum 0 or 1 for each; null for one stratum
    static double of(double[] influence, int[] times, int[] stratum) {
        double[] mean = {mean(influence, times, stratum, 0), mean(influence, times, stratum, 1)};
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < influence.length; i++) {
            double u = times[i] == 0 ? 0 : influence[i] - mean[stratum == null ? 0 : stratum[i]];
            squares += times[i] * u * u;
            cubes += times[i] * u * u * u;
        }
        // Without any spread every replicate is the estimate and nothing has to be corrected.
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double mean(double[] influence, int[] times, int[] stratum, int which) {
        double sum = 0;
        double units = 0;
        for (int i = 0; i < influence.length; i++) {
            if (times[i] > 0 && (stratum == null || stratum[i] == which)) {
                sum += times[i] * influence[i];
                units += times[i];
            }
        }
        return sum / units;
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
