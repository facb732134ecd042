package io.assay.tune.json;

import io.assay.tune.Condition;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.domain.Domain;
import io.assay.tune.domain.IntegerDomain;
import io.assay.tune.domain.ListDomain;
import io.assay.tune.domain.OptionalDomain;
import io.assay.tune.domain.RealDomain;
import io.assay.tune.domain.SteppedDomain;
import io.assay.tune.text.JsonReader;
import io.assay.tune.text.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A space as JSON, one object:
///
/// ```json
/// {"params": [
///   {"name": "layers", "type": "integer", "low": 1, "high": 3, "log": false},
///   {"name": "neurons 2", "type": "integer", "low": 8, "high": 256, "log": true,
///    "when": {"param": "layers", "atLeast": "2"}}],
///  "rules": []}
/// ```
///
/// Rules are code; the file has what they say, and the reader is given their code again.
public final class SpaceJson {
    private SpaceJson() {}

    /// Writes a space. Listed values that are no numbers or truth values are written as texts.
    public static String write(Space space) {
        List<Object> params = new ArrayList<>();
        for (Param<?> param : space.params()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("name", param.name());
            facts.putAll(param.domain().describe());
            if (param.condition() != null) {
                facts.put("when", when(param.condition()));
            }
            params.add(facts);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("params", params);
        whole.put("rules", space.rules());
        return JsonWriter.write(whole);
    }

    private static Map<String, Object> when(Condition condition) {
        Map<String, Object> when = new LinkedHashMap<>();
        when.put("param", condition.parent().name());
        if (condition.atLeast()) {
            when.put("atLeast", condition.values().get(0));
        } else {
            when.put("in", condition.values());
        }
        return when;
    }

    /// Reads a space.
    ///
    /// @param rules the code of each rule that the file names
    /// @throws IllegalArgumentException if the text is no space, or the code of a rule is missing
    public static Space read(String json, Map<String, Predicate<Params>> rules) {
        Map<?, ?> whole = map(JsonReader.read(json), "the space");
        List<Param<?>> params = new ArrayList<>();
        for (Object each : list(whole.get("params"), "params")) {
            params.add(param(map(each, "a parameter"), params));
        }
        Space space = Space.of(params);
        for (Object rule : list(whole.get("rules"), "rules")) {
            Predicate<Params> test = rules.get(String.valueOf(rule));
            if (test == null) {
                throw new IllegalArgumentException(
                        "the rule " + rule + " has no code; expected it beside the JSON");
            }
            space = space.require(rule.toString(), test);
        }
        return space;
    }

    private static Param<?> param(Map<?, ?> facts, List<Param<?>> before) {
        Domain<?> domain = domain(facts);
        if (Boolean.TRUE.equals(facts.get("none"))) {
            domain = new OptionalDomain<>(domain);
        }
        Condition condition = null;
        if (facts.get("when") != null) {
            Map<?, ?> when = map(facts.get("when"), "when");
            boolean least = when.get("atLeast") != null;
            List<?> values = least ? List.of(when.get("atLeast")) : list(when.get("in"), "in");
            condition =
                    new Condition(
                            parent(when.get("param"), before),
                            least,
                            values.stream().map(String::valueOf).toList());
        }
        return new Param<>(text(facts, "name"), domain, condition);
    }

    private static Param<?> parent(Object name, List<Param<?>> before) {
        return before.stream()
                .filter(param -> param.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "a condition hangs on "
                                        + name
                                        + "; expected a parameter before it"));
    }

    private static Domain<?> domain(Map<?, ?> facts) {
        String type = text(facts, "type");
        boolean log = Boolean.TRUE.equals(facts.get("log"));
        return switch (type) {
            case "real" -> new RealDomain(number(facts, "low"), number(facts, "high"), log);
            case "integer" -> new IntegerDomain(whole(facts, "low"), whole(facts, "high"), log);
            case "stepped" ->
                    new SteppedDomain(
                            number(facts, "low"), number(facts, "high"), number(facts, "step"));
            case "ordinal", "categorical" ->
                    new ListDomain<>(list(facts.get("values"), "values"), type.equals("ordinal"));
            default ->
                    throw new IllegalArgumentException(
                            "type is "
                                    + type
                                    + "; expected real, integer, stepped, ordinal or categorical");
        };
    }

    private static IllegalArgumentException refused(String name, Object found, String expected) {
        return new IllegalArgumentException(name + " is " + found + "; expected " + expected);
    }

    private static Map<?, ?> map(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw refused(name, value, "an object");
    }

    private static List<?> list(Object value, String name) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw refused(name, value, "a list");
    }

    private static String text(Map<?, ?> facts, String name) {
        if (facts.get(name) instanceof String text) {
            return text;
        }
        throw refused(name, facts.get(name), "a text");
    }

    private static double number(Map<?, ?> facts, String name) {
        if (facts.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw refused(name, facts.get(name), "a number");
    }

    private static int whole(Map<?, ?> facts, String name) {
        if (facts.get(name) instanceof Integer number) {
            return number;
        }
        throw refused(name, facts.get(name), "a whole number");
    }
}
