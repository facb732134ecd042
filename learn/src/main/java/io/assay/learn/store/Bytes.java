package io.assay.learn.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// A stretch of a model file, read from front to back. Whatever it is asked for beyond its end is refused
/// with the section and the offset.
final class Bytes {
    private final String file;
    private final String section;
    private final ByteBuffer bytes;

    /// @param file what the file is called in messages
    /// @param section what the stretch is called in messages
    /// @param bytes its position and limit are those of the stretch
    Bytes(String file, String section, ByteBuffer bytes) {
        this.file = file;
        this.section = section;
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Where in the file the next byte lies.
    int at() {
        return bytes.position();
    }

    int left() {
        return bytes.remaining();
    }

    /// The next bytes as a stretch of their own, which are then behind us.
    Bytes next(int length, String name) {
        ByteBuffer part = bytes.duplicate().limit(at() + length);
        bytes.position(at() + length);
        return new Bytes(file, name, part);
    }

    /// The next bytes, which are there.
    ByteBuffer take(long length, String what) {
        if (length < 0 || length > left()) {
            throw damaged(at(), "found " + left() + " bytes, expected " + length + " of " + what);
        }
        ByteBuffer part =
                bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).limit(at() + (int) length);
        bytes.position(at() + (int) length);
        return part;
    }

    int mark(String what) {
        return take(1, what).get() & 0xFF;
    }

    int integer(String what) {
        return take(Integer.BYTES, what).getInt();
    }

    long longInteger(String what) {
        return take(Long.BYTES, what).getLong();
    }

    /// How many items follow, of at least so many bytes each.
    int count(int leastBytes, String what) {
        int at = at();
        int count = integer("the number of " + what);
        if (count < 0 || (long) count * leastBytes > left()) {
            throw damaged(
                    at,
                    "found a length of "
                            + count
                            + " for "
                            + what
                            + ", expected at most "
                            + left() / leastBytes
                            + " in the "
                            + left()
                            + " bytes that are left");
        }
        return count;
    }

    String text(String what) {
        return utf8(take(count(1, what), what), what);
    }

    String name(String what) {
        return utf8(take(mark(what), what), what);
    }

    private String utf8(ByteBuffer text, String what) {
        int at = text.position();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw damaged(at, "found bytes that are no UTF-8 in " + what);
        }
    }

    /// What is thrown for a file that cannot be trusted; on one line, whatever is quoted of the file.
    DamagedModelException damaged(int at, String problem) {
        String line = problem.replaceAll("\\p{Cntrl}", "?");
        return new DamagedModelException(
                file + ", section " + section + ", offset " + at + ": " + line);
    }
}
