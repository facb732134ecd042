package io.assay.file.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// What is UTF-8 (RFC 3629: shortest form, no surrogates, up to U+10FFFF) and what is not.
final class Utf8 {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /// The place of the first byte that does not belong, or -1.
    static int firstBad(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (i + 8 <= to && ((long) LONG.get(bytes, i) & HIGH_BITS) == 0) {
                i += 8;
            } else {
                int length = length(bytes, i, to);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /// The length of the well-formed character that begins at `i`, or 0 when there is none.
    static int length(byte[] bytes, int i, int to) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || i + length > to) {
            return 0;
        }
        for (int j = 1; j < length; j++) {
            if ((bytes[i + j] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return inRange(first, bytes[i + 1] & 0xFF) ? length : 0;
    }

    private static boolean inRange(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0; // else an overlong form
            case 0xED -> second < 0xA0; // else a surrogate
            case 0xF0 -> second >= 0x90; // else an overlong form
            case 0xF4 -> second < 0x90; // else above U+10FFFF
            default -> true;
        };
    }

    /// The character that begins at `i` and has this length.
    static int codePoint(byte[] bytes, int i, int length) {
        int point = length == 1 ? bytes[i] : bytes[i] & (0xFF >> (length + 1));
        for (int j = 1; j < length; j++) {
            point = (point << 6) | (bytes[i + j] & 0x3F);
        }
        return point;
    }
}
