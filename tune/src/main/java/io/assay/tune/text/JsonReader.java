package io.assay.tune.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON into maps, lists, texts, numbers and truth values. Numbers without a point or an exponent
/// are integers or longs where they fit, all others doubles.
public final class JsonReader {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 18; // digits of which each number is a long

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /// Reads one value.
    ///
    /// @throws IllegalArgumentException if the text is not JSON, with the place
    public static Object read(String text) {
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
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        String plain = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '\\') {
            plain = withEscapes(new StringBuilder(plain));
        }
        if (at == text.length()) {
            throw refused("'\"'");
        }
        at++;
        return plain;
    }

    private String withEscapes(StringBuilder string) {
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
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
                if (isInteger(word)) {
                    long number = Long.parseLong(word);
                    if (number != (int) number) {
                        return number;
                    }
                    return (int) number;
                }
                if (isNumber(word)) {
                    return Double.valueOf(word);
                }
                at = start;
                throw refused("a value");
        }
    }

    /// The place after the digits that begin at one.
    private static int afterDigits(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int sign(String word, int at, String signs) {
        return at < word.length() && signs.indexOf(word.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static boolean isInteger(String word) {
        int start = sign(word, 0, "-");
        int end = afterDigits(word, start);
        return end > start && end == word.length() && end - start <= LONGEST;
    }

    /// Digits with a fraction and an exponent, each of at least one digit.
    private static boolean isNumber(String word) {
        int start = sign(word, 0, "-");
        int end = afterDigits(word, start);
        boolean digits = end > start;
        if (digits && end < word.length() && word.charAt(end) == '.') {
            start = end + 1;
            end = afterDigits(word, start);
            digits = end > start;
        }
        if (digits && sign(word, end, "eE") > end) {
            start = sign(word, end + 1, "-+");
            end = afterDigits(word, start);
            digits = end > start;
        }
        return digits && end == word.length();
    }
}
