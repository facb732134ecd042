package io.assay.file.npy;

import io.assay.file.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What an .npy file says about itself, checked against its size.
///
/// @param rows the first dimension
/// @param width the second dimension, 1 when there is none
/// @param data the place of the first element
record NpyHeader(Dtype dtype, long rows, int width, long data) {
    private static final int PRELUDE = 8;
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_WIDTH = 50_000;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    static NpyHeader read(FileChannel channel, String file) throws IOException {
        if (channel.size() == 0) {
            throw new InputException(file + " is empty: expected an .npy header");
        }
        ByteBuffer prelude = bytes(channel, file, 0, PRELUDE);
        for (int i = 0; i < MAGIC.length; i++) {
            if (prelude.get(i) != MAGIC[i]) {
                throw new InputException(
                        file + " is not an .npy file: it does not begin with \\x93NUMPY");
            }
        }
        int version = prelude.get(6);
        if (version < 1 || version > 3) {
            throw new InputException(
                    file + ": found .npy version " + (version & 0xFF) + ", expected 1, 2 or 3");
        }
        int lengthBytes = version == 1 ? 2 : 4;
        ByteBuffer size = bytes(channel, file, PRELUDE, lengthBytes);
        long length = version == 1 ? size.getShort(0) & 0xFFFF : size.getInt(0) & 0xFFFF_FFFFL;
        if (length > MOST_TEXT) {
            throw new InputException(
                    file
                            + ": found an .npy header of "
                            + length
                            + " bytes, expected at most "
                            + MOST_TEXT);
        }
        long data = PRELUDE + lengthBytes + length;
        ByteBuffer text = bytes(channel, file, PRELUDE + lengthBytes, (int) length);
        HeaderText said = new HeaderText(file, StandardCharsets.UTF_8.decode(text).toString());
        NpyHeader header = checked(file, said, data);
        header.checkSize(file, said, channel.size());
        return header;
    }

    private static ByteBuffer bytes(FileChannel channel, String file, long at, int count)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new InputException(
                        file
                                + " is truncated: its header needs "
                                + (at + count)
                                + " bytes, found "
                                + channel.size());
            }
        }
        return bytes.flip();
    }

    private static NpyHeader checked(String file, HeaderText said, long data) {
        List<Long> shape = said.shape();
        Dtype dtype = Dtype.of(said.descr());
        if (dtype == null) {
            throw new InputException(file + ": found dtype " + unread(said.descr()));
        }
        if (shape.isEmpty() || shape.size() > 2) {
            throw new InputException(
                    file + ": found shape " + tuple(shape) + ", expected (n,) or (n, K)");
        }
        long width = shape.size() == 2 ? shape.get(1) : 1;
        if (width < 1 || width > MOST_WIDTH) {
            throw new InputException(
                    file + ": found shape " + tuple(shape) + ", expected 1 to 50,000 columns");
        }
        if (said.fortran() && width > 1) {
            throw new InputException(
                    file + " is in Fortran order, expected C order; save np.ascontiguousarray(a)");
        }
        return new NpyHeader(dtype, shape.get(0), (int) width, data);
    }

    private static String unread(String descr) {
        String shown = InputException.quote(descr);
        if (descr.startsWith(">")) {
            return shown + " (big-endian), expected little-endian";
        }
        if (descr.contains("O")) {
            return shown + " (Python objects), expected integers or floats";
        }
        return shown + ", expected one of |b1 |i1 |u1 <i2 <u2 <i4 <u4 <i8 <f4 <f8";
    }

    private void checkSize(String file, HeaderText said, long size) {
        int item = width * dtype.bytes();
        boolean endless = rows > (Long.MAX_VALUE - data) / item;
        long found = size - data;
        if (!endless && found == rows * item) {
            return;
        }
        String problem =
                endless || found < rows * item ? " is truncated: " : " goes on behind its array: ";
        throw new InputException(
                file
                        + problem
                        + dtype.code()
                        + " of shape "
                        + tuple(said.shape())
                        + " needs "
                        + (endless ? "more than 2^63" : rows * item)
                        + " bytes of data, found "
                        + found);
    }

    private static String tuple(List<Long> shape) {
        String inner = shape.toString();
        return "(" + inner.substring(1, inner.length() - 1) + (shape.size() == 1 ? ",)" : ")");
    }
}
