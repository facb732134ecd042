package io.assay.file;

/// The file is at fault. The message is one line for its owner: file, row, column, what was found and what
/// was expected.
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 40;

    /// An exception with this one-line message.
    public InputException(String message) {
        super(message);
    }

    /// A field that holds the wrong thing, e.g.
    /// `scores.csv, row 7 (line 8), column y_score: found "1,5", expected a number`.
    ///
    /// @param row the data row, from 1
    /// @param line the line of the text file, from 1; 0 when the file has no lines
    /// @param found as it stands in the file; quoted, escaped and shortened here
    public static InputException field(
            String file, long row, long line, String column, String found, String expected) {
        return new InputException(
                place(file, row, line)
                        + ", column "
                        + plain(column)
                        + ": found "
                        + quote(found)
                        + ", expected "
                        + expected);
    }

    /// A field that is missing, e.g. `scores.parquet, row 7, column y_score: found NULL, expected a number`.
    ///
    /// @param row the data row, from 1
    public static InputException absent(String file, long row, String column, String expected) {
        return new InputException(
                place(file, row, 0)
                        + ", column "
                        + plain(column)
                        + ": found NULL, expected "
                        + expected);
    }

    /// A row that is wrong as a whole, e.g. `scores.csv, row 7 (line 8): found 3 fields, expected 2`.
    ///
    /// @param problem what was found and what was expected
    public static InputException row(String file, long row, long line, String problem) {
        return new InputException(place(file, row, line) + ": " + problem);
    }

    private static String place(String file, long row, long line) {
        String lines = line > 0 ? " (line " + line + ")" : "";
        return plain(file) + ", row " + row + lines;
    }

    /// The text in double quotes, on one line: control characters escaped, cut after 40 characters.
    public static String quote(String text) {
        return '"' + escape(text, SHOWN) + '"';
    }

    /// A name of a file or column as it is, but on one line.
    public static String plain(String name) {
        return escape(name, Integer.MAX_VALUE);
    }

    private static String escape(String text, int most) {
        StringBuilder out = new StringBuilder();
        int[] points = text.codePoints().limit(most).toArray();
        for (int point : points) {
            append(out, point);
        }
        return points.length < text.codePointCount(0, text.length()) ? out + "..." : out.toString();
    }

    private static void append(StringBuilder out, int point) {
        boolean hidden =
                Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.LINE_SEPARATOR
                        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
        switch (point) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (hidden) {
                    out.append(String.format("\\u%04X", point));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }
}
