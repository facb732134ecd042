package io.assay.cli;

import io.assay.Value;
import io.assay.golden.Answer;
import io.assay.golden.GoldenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The keys of a golden case in a JSON report. A null counts as undefined only with its reason.
final class JsonAnswers implements Function<String, Answer> {
    private static final Map<String, String> PUBLISHED =
            Map.of("published_roc_auc", "roc_auc", "published_best_accuracy", "accuracy_max");

    private final GoldenCase golden;
    private final JsonNode report;

    JsonAnswers(GoldenCase golden, JsonNode report) {
        this.golden = golden;
        this.report = report;
    }

    @Override
    public Answer apply(String key) {
        String name = PUBLISHED.getOrDefault(key, key);
        JsonNode value = report.get("metrics").path(name);
        return value.isMissingNode() ? null : answer(name, value);
    }

    /// A key such as `roc_full.fpr`.
    Answer ofCurve(String key) {
        int dot = key.indexOf('.');
        JsonNode axis =
                report.get("metrics").path(key.substring(0, dot)).path(key.substring(dot + 1));
        if (axis.isMissingNode()) {
            return null;
        }
        Answer answer = answer(key, axis);
        boolean roc = key.startsWith("roc_") && key.endsWith(".thresholds");
        return roc ? withStoredStart(answer) : answer;
    }

    private Answer answer(String key, JsonNode node) {
        List<Value> values = new ArrayList<>();
        add(key, node, values);
        return new Answer(values);
    }

    private void add(String key, JsonNode node, List<Value> values) {
        if (node.isArray()) {
            node.values().forEach(item -> add(key, item, values));
        } else if (node.isNull()) {
            JsonNode reason = report.get("undefined").path(key);
            values.add(Value.undefined(reason.isMissingNode() ? null : reason.stringValue()));
        } else {
            values.add(
                    Value.of(
                            node.isString()
                                    ? Double.parseDouble(node.stringValue())
                                    : node.asDouble()));
        }
    }

    /// The stored curves start at the largest score + 1, in the type of the scores; ours at infinity.
    private Answer withStoredStart(Answer answer) {
        List<Value> values = new ArrayList<>(answer.values());
        if (values.getFirst().value() == Double.POSITIVE_INFINITY) {
            double largest = values.get(1).value();
            values.set(0, Value.of(golden.isFloat() ? (float) largest + 1f : largest + 1));
        }
        return new Answer(values);
    }
}
