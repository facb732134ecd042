package io.assay.cli.result;

import io.assay.ClassMetrics;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The bounds of `--fail-under`.
public final class Bounds {
    private Bounds() {}

    /// A line for each metric that is worse than its bound, or undefined.
    public static List<String> missed(Results results, Map<String, Double> bounds) {
        List<String> lines = new ArrayList<>();
        bounds.forEach((key, bound) -> {
            switch (results.entries().get(key)) {
                case Entry.Number(double value) when isWorse(key, value, bound) ->
                        lines.add(line(key, Double.toString(value), bound));
                case Entry.Count(double value) when value < bound ->
                        lines.add(line(key, Double.toString(value), bound));
                case Entry.Missing() ->
                        lines.add(
                                line(
                                        key,
                                        "undefined (" + results.undefined().get(key) + ")",
                                        bound));
                case null, default -> {}
            }
        });
        return lines;
    }

    private static boolean isWorse(String key, double value, double bound) {
        return direction(key) == Direction.LOWER ? value > bound : value < bound;
    }

    /// Which way is better; neither where it is not a metric.
    private static Direction direction(String key) {
        return Stream.concat(Metrics.binary(0).stream(), ClassMetrics.all(Undefined.NAN).stream())
                .filter(metric -> metric.name().equals(key))
                .map(Metric::direction)
                .findFirst()
                .orElse(Direction.NEITHER);
    }

    private static String line(String key, String value, double bound) {
        return key + " is " + value + ", worse than the bound " + bound;
    }
}
