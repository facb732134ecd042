package io.assay.learn.golden;

import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// How much worse than another system a model may score: by 0.01, of errors by 5 percent, or by three
/// standard errors of the difference of two means; a model without chance by 0.005 or 2 percent.
final class Margin {
    private final JsonNode metrics;
    private final boolean isDeterministic;
    private final int splits;
    private final Map<String, List<Double>> own = new TreeMap<>();

    /// @param splits how many are compared: the first ones
    Margin(JsonNode model, int splits) {
        metrics = model.get("metrics");
        isDeterministic = model.get("deterministic_on_split_0").asBoolean();
        this.splits = splits;
    }

    /// Scores the next split.
    void add(Table test, double[] predicted) {
        for (String metric : metrics.propertyNames()) {
            own.computeIfAbsent(metric, m -> new ArrayList<>())
                    .add(LearnerScores.of(metric, test, predicted));
        }
    }

    /// Adds what is worse to the faults; returns how many scores were compared.
    int compare(String where, List<String> faults) {
        own.forEach((metric, scores) -> {
            double found = scores.stream().mapToDouble(s -> s).average().orElseThrow();
            double expected = expected(metric);
            boolean isHigher = LearnerScores.isHigher(metric);
            double worse = isHigher ? expected - found : found - expected;
            double allowed = allowed(metric, expected);
            if (!(worse <= allowed)) {
                faults.add(
                        where
                                + " "
                                + metric
                                + ": "
                                + found
                                + "; expected "
                                + expected
                                + ", at worst by "
                                + allowed);
            }
        });
        return own.size();
    }

    private double expected(String metric) {
        JsonNode each = metrics.get(metric).get("per_split");
        double sum = 0;
        for (int i = 0; i < splits; i++) {
            sum += each.get(i).asDouble();
        }
        return sum / splits;
    }

    private double allowed(String metric, double expected) {
        boolean isHigher = LearnerScores.isHigher(metric);
        if (isDeterministic) {
            return isHigher ? 0.005 : 0.02 * expected;
        }
        double chance = 3 * metrics.get(metric).get("sd").asDouble() * Math.sqrt(2.0 / splits);
        return Math.max(isHigher ? 0.01 : 0.05 * expected, chance);
    }
}
