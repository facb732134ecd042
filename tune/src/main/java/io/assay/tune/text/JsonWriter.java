package io.assay.tune.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Maps, lists, texts, numbers and truth values as JSON, on one line.
public final class JsonWriter {
    private JsonWriter() {}

    /// Writes one value. NaN and infinities, which JSON does not have, are texts.
    public static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> quoted(e.getKey().toString()) + ": " + write(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonWriter::write).collect(Collectors.joining(", ", "[", "]"));
        }
        boolean plain =
                value == null
                        || value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof Long
                        || value instanceof Double d && Double.isFinite(d);
        return plain ? String.valueOf(value) : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
