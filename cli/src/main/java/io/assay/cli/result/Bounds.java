package io.assay.cli.result;

import io.assay.Metric.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
                case Entry.Missing(String reason) ->
                        lines.add(line(key, "undefined (" + reason + ")", bound));
                case null, default -> {}
            }
        });
        return lines;
    }

    private static boolean isWorse(String key, double value, double bound) {
        return BinaryResults.direction(key) == Direction.LOWER ? value > bound : value < bound;
    }

    private static String line(String key, String value, double bound) {
        return key + " is " + value + ", worse than the bound " + bound;
    }
}
