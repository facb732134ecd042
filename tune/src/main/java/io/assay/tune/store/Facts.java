package io.assay.tune.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a JSON object, each of a kind that is known.
final class Facts {
    private final Map<?, ?> fields;

    /// @param name of the object, for the message where it is none
    Facts(Object object, String name) {
        if (!(object instanceof Map<?, ?> map)) {
            throw refused(name, object, "an object");
        }
        fields = map;
    }

    private static IllegalArgumentException refused(String name, Object found, String expected) {
        return new IllegalArgumentException(name + " is " + found + "; expected " + expected);
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    Object value(String name) {
        return fields.get(name);
    }

    String text(String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw refused(name, fields.get(name), "a text");
    }

    long whole(String name) {
        if (fields.get(name) instanceof Integer || fields.get(name) instanceof Long) {
            return ((Number) fields.get(name)).longValue();
        }
        throw refused(name, fields.get(name), "a whole number");
    }

    double number(String name) {
        return number(fields.get(name));
    }

    /// A number; NaN and infinities are texts in JSON.
    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof String text && text.matches("NaN|-?Infinity")) {
            return Double.parseDouble(text);
        }
        throw refused("a value", value, "a number");
    }

    List<?> list(String name) {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw refused(name, fields.get(name), "a list");
    }

    /// Texts by name.
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        new Facts(fields.get(name), name)
                .fields.forEach((key, value) -> texts.put(key.toString(), String.valueOf(value)));
        return texts;
    }
}
