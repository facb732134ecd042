package io.assay.bench.track.calibrate;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Fork;
import io.assay.special.StudentT;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// What other tools would say of the same JVMs, by the clock, as they do.
///
/// @param name of the tool or its rule
/// @param says positive for slower, negative for faster, 0 for nothing
record Rival(String name, Says says) {

    /// The rule: JVMs of the base, JVMs of the candidate.
    @FunctionalInterface
    interface Says {
        int of(List<Fork> base, List<Fork> candidate);
    }

    static List<Rival> all() {
        return List.of(
                new Rival("benchstat (p < 0.05)", Rival::benchstat),
                new Rival("asv (factor 1.1)", (a, b) -> beyond(medians(b) / medians(a), 1.1)),
                new Rival("fixed 5 %", (a, b) -> beyond(mean(b) / mean(a), 1.05)),
                new Rival("fixed 10 %", (a, b) -> beyond(mean(b) / mean(a), 1.1)),
                new Rival("JMH intervals apart", Rival::apart),
                new Rival("e-divisive (p < 0.05)", Rival::divided));
    }

    private static int beyond(double ratio, double factor) {
        return ratio > factor ? 1 : ratio < 1 / factor ? -1 : 0;
    }

    private static int benchstat(List<Fork> base, List<Fork> candidate) {
        double p = MannWhitney.pValue(each(base), each(candidate));
        return p < 0.05 ? (int) Math.signum(medians(candidate) - medians(base)) : 0;
    }

    /// All iterations of all JVMs as if they were independent, at 99.9 percent: JMH's score error.
    private static int apart(List<Fork> base, List<Fork> candidate) {
        double[] a = slices(base);
        double[] b = slices(candidate);
        double distance = average(b) - average(a);
        return Math.abs(distance) > error(a) + error(b) ? (int) Math.signum(distance) : 0;
    }

    private static double error(double[] x) {
        double mean = average(x);
        double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        double n = x.length;
        return StudentT.quantile(0.9995, n - 1) * Math.sqrt(squares / (n - 1) / n);
    }

    private static int divided(List<Fork> base, List<Fork> candidate) {
        double[] series =
                DoubleStream.concat(Arrays.stream(each(base)), Arrays.stream(each(candidate)))
                        .toArray();
        Division division = new Division(series);
        if (division.pValue(42) >= 0.05) {
            return 0;
        }
        double before = average(Arrays.copyOfRange(series, 0, division.place()));
        double after = average(Arrays.copyOfRange(series, division.place(), series.length));
        return (int) Math.signum(after - before);
    }

    private static double mean(List<Fork> forks) {
        return average(slices(forks));
    }

    private static double medians(List<Fork> forks) {
        double[] sorted = each(forks);
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    private static double[] each(List<Fork> forks) {
        return forks.stream().mapToDouble(fork -> fork.median(Clock.WALL)).toArray();
    }

    private static double[] slices(List<Fork> forks) {
        return forks.stream()
                .flatMap(fork -> fork.wall().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double average(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }
}
