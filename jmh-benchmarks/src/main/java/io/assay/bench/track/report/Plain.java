package io.assay.bench.track.report;

/// Names come from files that others wrote: here they are made to say nothing but themselves.
final class Plain {
    private Plain() {}

    /// Control, direction and other unseen characters by their numbers.
    static String text(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints()
                .forEach(point -> {
                    if (isUnseen(point)) {
                        out.append(String.format("\\u{%x}", point));
                    } else {
                        out.appendCodePoint(point);
                    }
                });
        return out.toString();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    /// As text or an attribute of HTML, SVG or XML.
    static String markup(String name) {
        return text(name)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// In a cell of a Markdown table.
    static String cell(String name) {
        return text(name)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|~!#])", "\\\\$1");
    }

    /// JSON within a script element, which it cannot end.
    static String json(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
