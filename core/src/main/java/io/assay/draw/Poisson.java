package io.assay.draw;

/// Poisson numbers: by inversion for small means, by transformed rejection elsewhere (W. Hörmann,
/// Insurance: Mathematics and Economics 12, 1993, algorithm PTRS). The same bits on every machine.
public final class Poisson {
    private static final double FEW = 10;

    private Poisson() {}

    /// A Poisson number.
    ///
    /// @param mean at least 0, finite
    public static long draw(Lane lane, double mean) {
        return mean < FEW ? invert(lane, mean) : reject(lane, mean);
    }

    private static long invert(Lane lane, double mean) {
        double none = StrictMath.exp(-mean);
        while (true) {
            double left = lane.unit();
            double here = none;
            int k = 0;
            while (left >= here && k <= 110) { // beyond any number that 53 bits can reach
                left -= here;
                k++;
                here *= mean / k;
            }
            if (k <= 110) {
                return k;
            }
        }
    }

    private static long reject(Lane lane, double mean) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double sure = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = lane.unit() - 0.5;
            double v = lane.unit();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= sure) {
                return (long) k;
            }
            if (k >= 0 && (edge >= 0.013 || v <= edge)) {
                double scale = 1.1239 + 1.1328 / (b - 3.4);
                double height = StrictMath.log(v * scale / (a / (edge * edge) + b));
                if (height <= k * StrictMath.log(mean) - mean - Stirling.logFactorial(k)) {
                    return (long) k;
                }
            }
        }
    }
}
