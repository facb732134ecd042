package io.assay.bench.track.report;

import java.util.Locale;

/// Writes HTML, SVG and XML. Text and attributes are escaped, whoever wrote them; names of elements and
/// of attributes are constants of the program.
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /// @param attributes names and values in turn; those with value null are left out
    Markup open(String element, Object... attributes) {
        return tag(element, ">", attributes);
    }

    Markup close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Markup leaf(String element, Object... attributes) {
        return tag(element, "/>", attributes);
    }

    /// An element with nothing but text in it.
    Markup element(String element, String text, Object... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup text(String text) {
        out.append(Plain.markup(text));
        return this;
    }

    /// Something of the program itself, never a text of the data.
    Markup source(String constant) {
        out.append(constant);
        return this;
    }

    private Markup tag(String element, String end, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                String text =
                        value instanceof Double d ? number(d) : Plain.markup(value.toString());
                out.append(' ').append(attributes[i]).append("=\"").append(text).append('"');
            }
        }
        out.append(end);
        return this;
    }

    /// A place in a drawing.
    static String number(double x) {
        String text = String.format(Locale.ROOT, "%.1f", x);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
