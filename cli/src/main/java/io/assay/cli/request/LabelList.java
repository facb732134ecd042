package io.assay.cli.request;

import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Declared classes as a JSON array: `["ham", "spam"]` or `[0, 1, 2]`.
final class LabelList {
    private LabelList() {}

    /// The labels in their order; empty for null.
    ///
    /// @throws UsageException if the text is no array of different strings and numbers
    static List<String> parse(String text) {
        if (text == null) {
            return List.of();
        }
        List<String> labels;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            labels = items(parser);
        } catch (JacksonException e) {
            labels = List.of();
        }
        if (labels.size() < 2 || new HashSet<>(labels).size() < labels.size()) {
            throw new UsageException(
                    "--labels is "
                            + InputException.quote(text)
                            + "; expected a JSON array of at least two different labels, such as"
                            + " [\"a\",\"b\"]");
        }
        return labels;
    }

    private static List<String> items(JsonParser parser) {
        List<String> labels = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return List.of();
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isScalarValue()) {
                return List.of();
            }
            labels.add(parser.getString());
        }
        return parser.nextToken() == null ? labels : List.of();
    }
}
