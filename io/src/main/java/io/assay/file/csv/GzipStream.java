package io.assay.file.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Decompresses gzip (RFC 1952), members in a row included. Unlike the class of the JDK it takes nothing
/// but whole members: anything behind the last one, or half of one, is an error.
final class GzipStream extends InputStream {
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] in = new byte[1 << 16];
    private int next;
    private int end;
    private long consumed;
    private boolean inMember;
    private boolean atTrailer;
    private int members;

    GzipStream(InputStream file) {
        this.file = file;
    }

    /// How many compressed bytes were taken from the file.
    long consumed() {
        return consumed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] out, int off, int length) throws IOException {
        while (length > 0) {
            if (atTrailer) {
                endMember();
            }
            if (!inMember && !beginMember()) {
                return -1;
            }
            int count = inflate(out, off, length);
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private int inflate(byte[] out, int off, int length) throws IOException {
        try {
            if (inflater.needsInput() && !inflater.finished()) {
                feed();
            }
            int count = inflater.inflate(out, off, length);
            checksum.update(out, off, count);
            if (inflater.finished()) {
                atTrailer = true; // looked at later: its errors must not swallow these bytes
            } else if (inflater.needsDictionary()) {
                throw new ZipException("the gzip data are damaged");
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("the gzip data are damaged");
        }
    }

    private void feed() throws IOException {
        if (next == end && !fill()) {
            throw new EOFException();
        }
        inflater.setInput(in, next, end - next);
        next = end;
    }

    private boolean beginMember() throws IOException {
        if (next == end && !fill()) {
            return false;
        }
        if (take() != 0x1F || take() != 0x8B || take() != 8) {
            throw new ZipException(
                    members == 0 ? "it is not gzip data" : "it goes on after the gzip data");
        }
        skipHeader();
        inflater.reset();
        checksum.reset();
        inMember = true;
        members++;
        return true;
    }

    private void skipHeader() throws IOException {
        int flags = take();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("the gzip header is damaged");
        }
        skip(6); // time, level, system
        if ((flags & HAS_EXTRA) != 0) {
            skip((int) little(2));
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void endMember() throws IOException {
        next = end - inflater.getRemaining();
        if (little(4) != checksum.getValue()
                || little(4) != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("the gzip checksum does not match");
        }
        inMember = false;
        atTrailer = false;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    private void skipText() throws IOException {
        while (take() != 0) {}
    }

    private long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) take() << (8 * i);
        }
        return value;
    }

    private int take() throws IOException {
        if (next == end && !fill()) {
            throw new EOFException();
        }
        return in[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, file.read(in));
        consumed += end;
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
