package io.assay.cli.svg;

import io.assay.file.InputException;

/// Writes HTML and SVG. The one place where text becomes markup: whatever comes through
/// [#text(String)] or as the value of an attribute can neither end its element nor hide characters.
///
/// Names of elements and attributes are constants of the program.
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /// Starts an element.
    ///
    /// @param attributes names and values in turn; those with value null are left out
    public Markup open(String element, String... attributes) {
        return tag(element, ">", attributes);
    }

    /// Ends an element.
    public Markup close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    /// An element without content.
    public Markup leaf(String element, String... attributes) {
        return tag(element, "/>", attributes);
    }

    /// An element with nothing but text in it.
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    private Markup tag(String element, String end, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append(end);
        return this;
    }

    /// Text: markup is taken as it reads, control and direction characters are shown by number.
    public Markup text(String text) {
        if (isHarmless(text)) {
            out.append(text);
        } else {
            InputException.plain(text).codePoints().forEach(this::append);
        }
        return this;
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || "<>&\"'".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void append(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if ((point & 0xFFFE) == 0xFFFE) {
                    out.append("\\u").append(Integer.toHexString(point)); // no character of XML
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    /// A line break in the source.
    public Markup line() {
        out.append('\n');
        return this;
    }

    /// Something of the program itself, such as a style sheet or a script; never a text of the data.
    public Markup source(String constant) {
        out.append(constant);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
