package io.assay.cli.report;

import java.util.ArrayList;
import java.util.List;

/// Text in sections with aligned columns.
public final class Sheet {
    private static final int NAME = 30;
    private static final int VALUE = 12;
    private static final int WIDE = 100;
    private static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();

    /// Starts a section.
    public void section(String title) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(title).append('\n');
    }

    /// A fact in words.
    public void fact(String name, String text) {
        line(pad(name, NAME) + GAP + text);
    }

    /// A fact of many words, broken between them.
    public void words(String name, String text) {
        String lead = name;
        for (String part : broken(text, WIDE - NAME)) {
            fact(lead, part);
            lead = "";
        }
    }

    /// A number, right-aligned, and a remark.
    public void number(String name, String value, String remark) {
        line(pad(name, NAME) + GAP + lead(value, VALUE) + (remark.isEmpty() ? "" : GAP + remark));
    }

    /// A sentence over the whole width.
    public void sentence(String text) {
        line(text);
    }

    /// A sentence broken between words.
    public void paragraph(String text) {
        broken(text, WIDE).forEach(this::sentence);
    }

    private static List<String> broken(String text, int wide) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > wide && rest.lastIndexOf(' ', wide) > 0) {
            int space = rest.lastIndexOf(' ', wide);
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }

    /// Rows of cells: the first column to the left, the others to the right.
    public void table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int j = 0; j < columns; j++) {
                width[j] = Math.max(width[j], length(row.get(j)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(pad(row.getFirst(), width[0]));
            for (int j = 1; j < columns; j++) {
                line.append("   ").append(lead(row.get(j), width[j]));
            }
            line(line.toString());
        }
    }

    private void line(String text) {
        out.append(GAP).append(text.stripTrailing()).append('\n');
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static String lead(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
