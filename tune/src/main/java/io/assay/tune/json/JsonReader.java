package io.assay.tune.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON into maps, lists, texts, numbers and truth values. Numbers without a point or an exponent
/// are integers where they fit.
final class JsonReader {
    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /// Reads one value.
    ///
    /// @throws IllegalArgumentException if the text is not JSON, with the place
    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.refused("the end");
        }
        return value;
    }

    private IllegalArgumentException refused(String expected) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new IllegalArgumentException(
                "character " + (at + 1) + " of the JSON is " + found + "; expected " + expected);
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        skip();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private Object value() {
        if (++depth > DEEPEST) {
            throw refused("less depth");
        }
        Object value =
                switch (peek()) {
                    case '{' -> map();
                    case '[' -> list();
                    case '"' -> string();
                    default -> word();
                };
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        if (take('}')) {
            return map;
        }
        do {
            if (peek() != '"') {
                throw refused("a name in quotes");
            }
            String name = string();
            if (!take(':')) {
                throw refused("':'");
            }
            map.put(name, value());
        } while (take(','));
        if (!take('}')) {
            throw refused("',' or '}'");
        }
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        if (take(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (take(','));
        if (!take(']')) {
            throw refused("',' or ']'");
        }
        return list;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        if (at == text.length()) {
            throw refused("'\"'");
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (c == 'u' && at + 4 <= text.length()) {
            String code = text.substring(at, at + 4);
            if (code.matches("[0-9a-fA-F]{4}")) {
                at += 4;
                return (char) Integer.parseInt(code, 16);
            }
        }
        throw refused("an escape of JSON");
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "true":
                return true;
            case "false":
                return false;
            case "null":
                return null;
            default:
                if (word.matches("-?[0-9]{1,9}")) {
                    return Integer.valueOf(word);
                }
                if (word.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
                    return Double.valueOf(word);
                }
                at = start;
                throw refused("a value");
        }
    }
}
