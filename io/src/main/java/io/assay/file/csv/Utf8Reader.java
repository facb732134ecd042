package io.assay.file.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/// Decodes UTF-8 and marks what is not: a byte that does not belong becomes a lone low surrogate, which
/// decoding can never give, so that the row it stands in can be named later. In the same spirit an
/// error of the stream ends the text with a mark and is not thrown: whoever finds the mark has read every
/// row before it, however far ahead buffers are filled.
final class Utf8Reader extends Reader {
    /// The last character of a text whose stream failed: half a pair.
    static final char BROKEN = '\uDBFF';

    private static final int MARK = 0xDC00;

    private final InputStream stream;
    private final byte[] bytes = new byte[1 << 16];
    private int next;
    private int end;
    private boolean ended;
    private IOException failure;
    private boolean marked;
    private char pendingLow;
    private boolean broken;

    Utf8Reader(InputStream stream) {
        this.stream = stream;
    }

    /// Whether any byte was marked so far.
    boolean marked() {
        return marked;
    }

    /// Why the stream ended early, or null.
    IOException failure() {
        return failure;
    }

    /// The byte behind the first mark in the text, or -1.
    static int badByte(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)
                    && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                return c - MARK;
            }
        }
        return -1;
    }

    @Override
    public int read(char[] out, int off, int length) {
        int at = off;
        int most = off + length;
        if (pendingLow != 0 && length > 0) {
            out[at++] = pendingLow;
            pendingLow = 0;
        }
        while (at < most && available()) {
            at = bytes[next] >= 0 ? ascii(out, at, most) : character(out, at, most);
        }
        if (at < most && failure != null && !broken) {
            broken = true;
            out[at++] = BROKEN;
        }
        return at == off ? -1 : at - off;
    }

    private int ascii(char[] out, int at, int most) {
        int stop = Math.min(end, next + most - at);
        int i = next;
        int to = at;
        while (i < stop && bytes[i] >= 0) {
            out[to++] = (char) bytes[i++];
        }
        next = i;
        return to;
    }

    private int character(char[] out, int at, int most) {
        int length = Utf8.length(bytes, next, end);
        if (length == 0) {
            marked = true;
            out[at] = (char) (MARK + (bytes[next++] & 0xFF));
            return at + 1;
        }
        int point = Utf8.codePoint(bytes, next, length);
        next += length;
        if (at + 1 == most && Character.isSupplementaryCodePoint(point)) {
            out[at] = Character.highSurrogate(point);
            pendingLow = Character.lowSurrogate(point);
            return most;
        }
        return at + Character.toChars(point, out, at);
    }

    /// Makes sure that the next character is whole in the buffer; false at the end.
    private boolean available() {
        if (end - next < 4 && !ended) {
            System.arraycopy(bytes, next, bytes, 0, end - next);
            end -= next;
            next = 0;
            while (end < 4 && !ended) {
                fill();
            }
        }
        return next < end;
    }

    private void fill() {
        try {
            int count = stream.read(bytes, end, bytes.length - end);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
