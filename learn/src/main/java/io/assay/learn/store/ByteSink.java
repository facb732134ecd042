package io.assay.learn.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that grow, little-endian.
final class ByteSink {
    private static final int MOST = Integer.MAX_VALUE - 16;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    /// A buffer with room for so many more bytes, at the place where they go.
    ///
    /// @throws IllegalArgumentException if the file becomes too large for one array
    ByteBuffer room(long more) {
        long needed = bytes.position() + more;
        if (needed > MOST) {
            throw new IllegalArgumentException(
                    "the model takes " + needed + " bytes or more; expected at most " + MOST);
        }
        if (needed > bytes.capacity()) {
            int larger = (int) Math.min(MOST, Math.max(needed, 2L * bytes.capacity()));
            byte[] copy = Arrays.copyOf(bytes.array(), larger);
            bytes = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).position(bytes.position());
        }
        return bytes;
    }

    int size() {
        return bytes.position();
    }

    /// The array behind, of which [#size()] bytes count.
    byte[] array() {
        return bytes.array();
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes.array(), size());
    }

    void integer(int value) {
        room(Integer.BYTES).putInt(value);
    }

    /// Its length and its bytes in UTF-8.
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        room((long) Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
    }

    /// A name of at most 255 bytes, for messages.
    void name(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == 0 || utf8.length > 255) {
            throw new IllegalArgumentException(
                    "the name \"" + name + "\" has " + utf8.length + " bytes; expected 1 to 255");
        }
        room(1L + utf8.length).put((byte) utf8.length).put(utf8);
    }

    /// Writes an int where there is one already.
    void patch(int at, int value) {
        bytes.putInt(at, value);
    }

    /// Writes a long where there is one already.
    void patch(int at, long value) {
        bytes.putLong(at, value);
    }
}
