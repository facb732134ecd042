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
    private static final double ASV = 1.1;

    /// What a tool sees of one JVM.
    ///
    /// @param median of its slices, nanoseconds by the clock
    /// @param slices all of them
    record Jvm(double median, List<Double> slices) {

        static Jvm of(Fork fork) {
            return new Jvm(fork.median(Clock.WALL), fork.wall());
        }
    }

    /// The rule: JVMs of the base, JVMs of the candidate.
    @FunctionalInterface
    interface Says {
        int of(List<Jvm> base, List<Jvm> candidate);
    }

    static List<Rival> all() {
        return List.of(
                new Rival("benchstat (p < 0.05)", (a, b) -> ranked(a, b, 0.05)),
                new Rival("asv (factor 1.1 and p < 0.002)", Rival::asv),
                new Rival("asv --no-stats (factor 1.1)", Rival::asvWithoutStats),
                new Rival("fixed 5 %", (a, b) -> beyond(mean(b) / mean(a), 1.05)),
                new Rival("fixed 10 %", (a, b) -> beyond(mean(b) / mean(a), 1.1)),
                new Rival("JMH intervals apart", Rival::apart),
                new Rival("e-divisive (one split, at least 5 a side, p < 0.05)", Rival::divided));
    }

    private static int beyond(double ratio, double factor) {
        return ratio > factor ? 1 : ratio < 1 / factor ? -1 : 0;
    }

    private static int asvWithoutStats(List<Jvm> base, List<Jvm> candidate) {
        return beyond(medians(candidate) / medians(base), ASV);
    }

    private static int asv(List<Jvm> base, List<Jvm> candidate) {
        return ranked(base, candidate, 0.002) == 0 ? 0 : asvWithoutStats(base, candidate);
    }

    private static int ranked(List<Jvm> base, List<Jvm> candidate, double level) {
        double p = MannWhitney.pValue(each(base), each(candidate));
        return p < level ? (int) Math.signum(medians(candidate) - medians(base)) : 0;
    }

    /// All iterations of all JVMs as if they were independent, at 99.9 percent: JMH's score error.
    private static int apart(List<Jvm> base, List<Jvm> candidate) {
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

    private static int divided(List<Jvm> base, List<Jvm> candidate) {
        double[] series =
                DoubleStream.concat(Arrays.stream(each(base)), Arrays.stream(each(candidate)))
                        .toArray();
        Division division = new Division(series);
        if (!division.isSplit(0.05, 42)) {
            return 0;
        }
        double before = average(Arrays.copyOfRange(series, 0, division.place()));
        double after = average(Arrays.copyOfRange(series, division.place(), series.length));
        return (int) Math.signum(after - before);
    }

    private static double mean(List<Jvm> jvms) {
        return average(slices(jvms));
    }

    private static double medians(List<Jvm> jvms) {
        double[] sorted = each(jvms);
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    private static double[] each(List<Jvm> jvms) {
        return jvms.stream().mapToDouble(Jvm::median).toArray();
    }

    private static double[] slices(List<Jvm> jvms) {
        return jvms.stream()
                .flatMap(jvm -> jvm.slices().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double average(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }
}
