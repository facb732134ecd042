package io.assay.golden;

import io.assay.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/// Holds answers against the expected ones, counts the keys and keeps what disagrees.
public final class Agreement {
    private final List<String> faults = new ArrayList<>();
    private int cases;
    private int keys;

    /// Starts a case: every key of `values` and `undefined` is asked for; an answer of null says that
    /// there is no way to compute the key, which is a fault.
    public void check(GoldenCase golden, Function<String, Answer> answers) {
        cases++;
        for (Map.Entry<String, JsonNode> e : golden.expected().get("values").properties()) {
            String where = golden + " " + e.getKey();
            Answer answer = asked(where, e.getKey(), answers);
            if (answer != null) {
                compare(where, e.getValue(), answer, golden.tolerance(e.getKey()));
            }
        }
        for (Map.Entry<String, JsonNode> e : golden.expected().get("undefined").properties()) {
            String where = golden + " " + e.getKey();
            Answer answer = asked(where, e.getKey(), answers);
            if (answer != null) {
                compareUndefined(where, e.getValue().get("oracle_returns"), answer.values());
            }
        }
    }

    /// Compares every array of `curves.json`; keys are such as `roc_full.fpr`.
    public void checkCurves(GoldenCase golden, Function<String, Answer> answers) {
        for (Map.Entry<String, JsonNode> curve : golden.curves().properties()) {
            for (Map.Entry<String, JsonNode> e : curve.getValue().properties()) {
                String key = curve.getKey() + "." + e.getKey();
                String where = golden + " " + key;
                Answer answer = asked(where, key, answers);
                if (answer != null) {
                    compare(where, e.getValue(), answer, Tolerance.OF_CURVES);
                }
            }
        }
    }

    /// Keeps a fault that was found elsewhere.
    public void fault(String text) {
        faults.add(text);
    }

    private Answer asked(String where, String key, Function<String, Answer> answers) {
        keys++;
        Answer answer = answers.apply(key);
        if (answer == null) {
            fault(where + ": nothing computes this key");
        }
        return answer;
    }

    private void compare(String where, JsonNode expected, Answer answer, Tolerance tolerance) {
        double[] numbers = numbers(expected).toArray();
        List<Value> values = answer.values();
        if (numbers.length != values.size()) {
            fault(where + ": " + values.size() + " numbers; expected " + numbers.length);
            return;
        }
        for (int i = 0; i < numbers.length; i++) {
            Value value = values.get(i);
            if (!tolerance.agree(numbers[i], value.value())) {
                fault(where + " [" + i + "]: " + value + "; expected " + numbers[i]);
                return;
            }
        }
    }

    private void compareUndefined(String where, JsonNode returned, List<Value> values) {
        boolean number = returned.isNumber();
        for (Value value : values) {
            boolean undefined = Double.isNaN(value.value()) && value.reason() != null;
            if (!undefined && !(number && value.value() == returned.asDouble())) {
                fault(where + ": " + value + "; expected undefined or " + returned);
            }
        }
    }

    /// The numbers of a node, row by row; infinities are written as strings.
    private static DoubleStream numbers(JsonNode node) {
        if (node.isArray()) {

            return node.values().stream().flatMapToDouble(Agreement::numbers);
        }
        return DoubleStream.of(
                node.isString() ? Double.parseDouble(node.stringValue()) : node.asDouble());
    }

    /// The cases checked so far.
    public int cases() {
        return cases;
    }

    /// The keys asked for so far.
    public int keys() {
        return keys;
    }

    /// What disagrees, a line each.
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
