package io.assay.file.csv;

/// The grammar of a decimal number, sign apart: `digits [. digits] [e [+-] digits]`, with digits on at
/// least one side of the point.
final class Decimal {
    private Decimal() {}

    /// Whether the bytes are one such number, all of them.
    static boolean spans(byte[] bytes, int from, int to) {
        int whole = digits(bytes, from, to);
        int at = whole;
        int count = whole - from;
        if (at < to && bytes[at] == '.') {
            at = digits(bytes, whole + 1, to);
            count += at - whole - 1;
        }
        return count > 0 && (at == to || exponentSpans(bytes, at, to));
    }

    private static boolean exponentSpans(byte[] bytes, int from, int to) {
        int at = from + 1;
        if ((bytes[from] | 0x20) != 'e' || at == to) {
            return false;
        }
        if (bytes[at] == '-' || bytes[at] == '+') {
            at++;
        }
        return at < to && digits(bytes, at, to) == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
