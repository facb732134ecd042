package io.assay.cli.result;

import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.Undefined;
import io.assay.multiclass.ClassMetrics;
import io.assay.multilabel.MultilabelMetrics;
import io.assay.query.QueryMetrics;
import io.assay.regression.RealMetrics;
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
            Entry entry = results.entries().get(key);
            if (entry instanceof Entry.Missing) {
                String reason = results.undefined().get(key);
                lines.add(line(key, "undefined (" + reason + ")", bound));
            } else if (entry != null && isWorse(key, entry.number(), bound)) {
                lines.add(line(key, Double.toString(entry.number()), bound));
            }
        });
        return lines;
    }

    private static boolean isWorse(String key, double value, double bound) {
        return isForecastScore(key) || direction(key) == Direction.LOWER
                ? value > bound
                : value < bound;
    }

    /// The scores of predicted distributions are made with their keys; all are losses.
    private static boolean isForecastScore(String key) {
        return Stream.of("crps", "quantile_score_", "interval_score", "width", "rps", "mae_mean")
                .anyMatch(key::startsWith);
    }

    /// Which way is better; neither where it is not a metric.
    private static Direction direction(String key) {
        return Stream.of(
                        Metrics.binary(0),
                        ClassMetrics.all(Undefined.NAN),
                        RealMetrics.all(Undefined.NAN),
                        QueryMetrics.all(Undefined.NAN),
                        MultilabelMetrics.all(0, Undefined.NAN))
                .flatMap(List::stream)
                .filter(metric -> metric.name().equals(key))
                .map(Metric::direction)
                .findFirst()
                .orElse(Direction.NEITHER);
    }

    private static String line(String key, String value, double bound) {
        return key + " is " + value + ", worse than the bound " + bound;
    }
}
