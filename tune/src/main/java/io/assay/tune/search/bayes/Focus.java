package io.assay.tune.search.bayes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The surroundings of the best point: its nearest trials, and a box around the nearest of them. The box
/// shrinks by itself as trials gather there.
///
/// @param rows the nearest trials, the best one first
/// @param low of the box, for each parameter on the unit interval
/// @param high of the box
/// @param width the longest edge of what the nearest trials span
record Focus(int[] rows, double[] low, double[] high, double width) {
    private static final int FEWEST = 4;
    private static final int EACH = 6; // trials a parameter that a local process learns from
    private static final int INNER = 2; // trials a parameter that span the box
    private static final double THINNEST = 0.1;

    /// @param x coordinates of all trials
    /// @param units their places on the unit cube; NaN where a parameter does not exist
    /// @param best the number of the best one
    static Focus around(List<double[]> x, List<double[]> units, int best) {
        int d = units.get(best).length;
        double[] even = new double[x.get(best).length];
        Arrays.fill(even, 1);
        double[] centre = x.get(best);
        int[] rows =
                IntStream.range(0, x.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        i -> GaussianProcess.squared(x.get(i), centre, even)))
                        .mapToInt(i -> i)
                        .limit(FEWEST + EACH * d)
                        .toArray();
        return boxed(rows, Math.max(INNER * d, 3) + 1, units);
    }

    /// The best half of some trials, and the box that they span.
    ///
    /// @param ranked the trials, the best first
    static Focus ofBest(int[] ranked, List<double[]> units) {
        int half = Math.max(FEWEST, ranked.length / 2);
        int[] rows = Arrays.copyOf(ranked, Math.min(half, ranked.length));
        return boxed(rows, Math.max(FEWEST, rows.length / 2), units);
    }

    private static Focus boxed(int[] rows, int inner, List<double[]> units) {
        int d = units.get(rows[0]).length;
        double[] middle = known(units.get(rows[0]), 0.5);
        double[] low = middle.clone();
        double[] high = middle.clone();
        for (int i = 0; i < Math.min(inner, rows.length); i++) {
            double[] place = units.get(rows[i]);
            for (int j = 0; j < d; j++) {
                low[j] = place[j] < low[j] ? place[j] : low[j];
                high[j] = place[j] > high[j] ? place[j] : high[j];
            }
        }
        double width = 0;
        for (int j = 0; j < d; j++) {
            width = Math.max(width, high[j] - low[j]);
        }
        width = Math.max(width, 1e-6);
        for (int j = 0; j < d; j++) {
            double reach = Math.max((high[j] - low[j]) / 2, THINNEST * width);
            low[j] = Math.max(0, Math.min(low[j], middle[j] - reach));
            high[j] = Math.min(1, Math.max(high[j], middle[j] + reach));
        }
        return new Focus(rows, low, high, width);
    }

    private static double[] known(double[] units, double otherwise) {
        double[] known = units.clone();
        for (int j = 0; j < known.length; j++) {
            known[j] = Double.isNaN(known[j]) ? otherwise : known[j];
        }
        return known;
    }
}
