package io.assay.bench.report;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// How fast one core can read, by how much there is to read: the best of the readers of one and two
/// streams that ran in the same run.
final class Roof {
    private static final Set<String> READERS =
            Set.of("vectorOne", "vectorTwo", "libraryOne", "libraryTwo");

    /// Further from a measured size than this, the data may sit in another cache.
    private static final double FAR = 10;

    private final TreeMap<Double, Double> best = new TreeMap<>();

    private Roof() {}

    static Roof of(List<Row> rows) {
        Roof roof = new Roof();
        rows.stream()
                .filter(row -> row.type().equals("BandwidthBenchmark"))
                .filter(row -> READERS.contains(row.method()))
                .forEach(row -> roof.best.merge(row.bytes(), row.bytesPerSecond(), Math::max));
        return roof;
    }

    /// The roof of the nearest size measured, NaN when there is none within a factor of ten.
    double bytesPerSecond(double bytes) {
        return best.entrySet().stream()
                .filter(roof -> distance(roof.getKey(), bytes) <= Math.log(FAR))
                .min((a, b) ->
                        Double.compare(distance(a.getKey(), bytes), distance(b.getKey(), bytes)))
                .map(roof -> roof.getValue())
                .orElse(Double.NaN);
    }

    /// Sizes in bytes and the bytes per second read there, smallest first.
    TreeMap<Double, Double> sizes() {
        return new TreeMap<>(best);
    }

    private static double distance(double a, double b) {
        return Math.abs(Math.log(a / b));
    }
}
