package io.assay.bench.track.imported;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The mean of each JVM of a result. JMH writes a number an iteration, or in its sampling mode how often
/// it met which time.
final class JmhForks {
    private JmhForks() {}

    static List<Double> of(JsonNode metric) {
        List<Double> forks = new ArrayList<>();
        metric.path("rawData").forEach(fork -> forks.add(mean(fork)));
        metric.path("rawDataHistogram").forEach(fork -> forks.add(weighted(fork)));
        if (forks.isEmpty()) {
            forks.add(metric.path("score").asDouble(Double.NaN));
        }
        return forks;
    }

    private static double mean(JsonNode iterations) {
        double sum = 0;
        for (JsonNode iteration : iterations) {
            sum += iteration.asDouble(Double.NaN);
        }
        return sum / iterations.size();
    }

    private static double weighted(JsonNode iterations) {
        double sum = 0;
        double count = 0;
        for (JsonNode iteration : iterations) {
            for (JsonNode met : iteration) {
                sum += met.path(0).asDouble(Double.NaN) * met.path(1).asDouble(Double.NaN);
                count += met.path(1).asDouble(Double.NaN);
            }
        }
        return sum / count;
    }
}
