package io.assay.file.csv;

import io.assay.file.Missing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// Some whole lines of the file and the values in them. A piece is used again and again, by one thread at
/// a time; its labels keep what they have learned.
final class Piece {
    /// Enough to hide the hand-over between threads, little enough for the second-level cache.
    static final int SIZE = 1 << 20;

    /// Bytes that may be looked at behind the last one.
    private static final int PADDING = 16;

    private final Plan plan;
    private final byte separator;
    private final Batch batch;
    private final LocalLabels[] labels;
    private final NumberScanner number = new NumberScanner();
    private byte[] bytes = new byte[SIZE + PADDING];
    private int length;
    private int rows;
    private int stopped;
    private long start;
    private int from; // of the content of the field that was passed last
    private int to;

    Piece(Plan plan, char separator) {
        this.plan = plan;
        this.separator = (byte) separator;
        this.batch = new Batch(plan);
        this.labels = new LocalLabels[plan.labelFields().length];
        Arrays.setAll(labels, i -> new LocalLabels());
    }

    /// Where in the text this piece begins.
    long start() {
        return start;
    }

    /// Where the next piece begins.
    long end() {
        return start + length;
    }

    /// Takes this part of the text; the bytes come with [#load(FileChannel)] or were put in [#bytes()].
    void place(long at, int count) {
        start = at;
        length = count;
        room(count);
        Arrays.fill(bytes, count, count + PADDING, (byte) '\n');
    }

    /// At least that many bytes, kept from call to call.
    byte[] room(int count) {
        if (count + PADDING > bytes.length) {
            bytes = Arrays.copyOf(bytes, count + PADDING);
        }
        return bytes;
    }

    /// Reads the bytes of this piece.
    void load(FileChannel channel) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.hasRemaining()) {
            if (channel.read(rest, start + rest.position()) < 0) {
                throw new IOException("it became shorter while it was read");
            }
        }
    }

    /// Reads the rows up to the first that is not plain.
    void parse() {
        int bad = Utf8.firstBad(bytes, 0, length);
        int end = bad < 0 ? length : lineStart(bad);
        rows = 0;
        int at = 0;
        while (at < end) {
            if (rows == batch.room()) {
                batch.grow();
            }
            int next = row(at);
            if (next < 0) {
                break;
            }
            rows++;
            at = next;
        }
        stopped = at < length ? at : -1;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /// Reads one row; where the next one begins, or -1.
    private int row(int start) {
        int[] numberSlots = plan.numberSlots();
        int[] labelSlots = plan.labelSlots();
        int last = numberSlots.length - 1;
        int at = start;
        for (int field = 0; field <= last; field++) {
            int numberSlot = numberSlots[field];
            int labelSlot = labelSlots[field];
            int end = labelSlot < 0 && numberSlot >= 0 ? plainNumber(numberSlot, at) : -1;
            if (end < 0) {
                end = pass(at);
                if (end < 0 || !store(numberSlot, labelSlot)) {
                    return -1;
                }
            }
            at = field < last ? afterSeparator(end) : afterLine(end);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    /// The short cut: a number that ends where its field ends, found in one pass.
    private int plainNumber(int slot, int at) {
        int end = number.scan(bytes, at);
        if (end < 0 || (bytes[end] != separator && bytes[end] != '\n' && bytes[end] != '\r')) {
            return -1;
        }
        batch.numbers[slot][rows] = number.value;
        return end;
    }

    private int afterSeparator(int end) {
        return bytes[end] == separator ? end + 1 : -1;
    }

    private int afterLine(int end) {
        if (bytes[end] == '\n') {
            return end + 1;
        }
        return bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : -1;
    }

    /// Finds the end of a field, with or without quotes around it; -1 when quotes are used otherwise.
    private int pass(int start) {
        boolean quoted = bytes[start] == '"';
        int at = quoted ? start + 1 : start;
        from = at;
        while (quoted ? insideQuotes(bytes[at]) : inside(bytes[at])) {
            at++;
        }
        to = at;
        if (quoted) {
            return bytes[at] == '"' && !inside(bytes[at + 1]) && bytes[at + 1] != '"' ? at + 1 : -1;
        }
        return bytes[at] == '"' ? -1 : at;
    }

    private boolean inside(byte b) {
        return b != separator && b != '\n' && b != '\r' && b != '"';
    }

    private static boolean insideQuotes(byte b) {
        return b != '"' && b != '\n' && b != '\r';
    }

    /// Keeps the field that was passed last; false when it is not what is wanted.
    private boolean store(int numberSlot, int labelSlot) {
        if (labelSlot >= 0) {
            for (int i = from; i < to; i++) {
                if (bytes[i] == 0) {
                    return false;
                }
            }
            batch.labels[labelSlot][rows] = labels[labelSlot].code(bytes, from, to);
        }
        if (numberSlot >= 0) {
            if (number.parse(bytes, from, to)) {
                batch.numbers[numberSlot][rows] = number.value;
            } else if (plan.mayMiss(numberSlot) && Missing.is(bytes, from, to)) {
                batch.numbers[numberSlot][rows] = Double.NaN;
            } else {
                return false;
            }
        }
        return true;
    }

    /// Hands over the rows, on the calling thread and in the order of the pieces.
    ///
    /// @return where in the text a complete reader must go on, or -1
    long deliver(String file) {
        for (int s = 0; s < labels.length; s++) {
            labels[s].resolve(batch.labels[s], rows, plan.dictionary(s), file, plan.labelName(s));
        }
        plan.deliver(batch, rows);
        return stopped < 0 ? -1 : start + stopped;
    }
}
