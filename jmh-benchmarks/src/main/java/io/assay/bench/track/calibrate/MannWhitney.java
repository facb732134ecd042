package io.assay.bench.track.calibrate;

import io.assay.special.Normal;

/// Do two unpaired samples differ? (H. Mann, D. Whitney, Annals of Mathematical Statistics 18, 1947)
final class MannWhitney {
    private MannWhitney() {}

    /// The two-sided p value by the normal approximation with continuity correction; times hardly ever
    /// tie, and ties count half.
    static double pValue(double[] first, double[] second) {
        double wins = 0;
        for (double a : first) {
            for (double b : second) {
                wins += (Double.compare(a, b) + 1) / 2.0;
            }
        }
        double n = first.length;
        double m = second.length;
        double distance = Math.abs(wins - n * m / 2) - 0.5;
        return distance <= 0 ? 1 : Normal.twoSided(distance / Math.sqrt(n * m * (n + m + 1) / 12));
    }
}
