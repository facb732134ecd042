package io.assay.file.csv;

import io.assay.file.chunk.LabelDictionary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The labels one parser has met in one column, found by their bytes without making a string: an open
/// hash table of codes, the bytes in one array. A label that is new gets the next local code; the calling
/// thread turns local codes into those of the whole file.
final class LocalLabels {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private int[] table = filled(64);
    private long[] keys = new long[32];
    private int[] starts = new int[33]; // label c lies in bytes[starts[c], starts[c + 1])
    private byte[] bytes = new byte[256];
    private int count;
    private int[] global = new int[32];
    private int resolved;

    /// The local code of the label in `text[from, to)`. The array must go on for 8 bytes behind it.
    int code(byte[] text, int from, int to) {
        int length = to - from;
        long key = length <= 8 ? word(text, from, length) : hash(text, from, to);
        int mask = table.length - 1;
        int slot = (int) ((key * MIX) >>> 40) & mask;
        while (true) {
            int code = table[slot];
            if (code < 0) {
                return add(slot, key, text, from, to);
            }
            if (keys[code] == key && same(code, text, from, to)) {
                return code;
            }
            slot = (slot + 1) & mask;
        }
    }

    private boolean same(int code, byte[] text, int from, int to) {
        int start = starts[code];
        int end = starts[code + 1];
        return end - start == to - from
                && (to - from <= 8 || Arrays.equals(bytes, start, end, text, from, to));
    }

    /// Up to eight bytes in one long.
    private static long word(byte[] text, int from, int length) {
        long eight = (long) LONG.get(text, from);
        return length == 8 ? eight : eight & ((1L << (8 * length)) - 1);
    }

    private static long hash(byte[] text, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = Long.rotateLeft(hash * MIX, 29) ^ (long) LONG.get(text, at);
        }
        return Long.rotateLeft(hash * MIX, 29) ^ word(text, at, to - at);
    }

    private int add(int slot, long key, byte[] text, int from, int to) {
        int code = count++;
        int start = starts[code];
        int end = start + to - from;
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count + 1);
            global = Arrays.copyOf(global, 2 * count);
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(text, from, bytes, start, to - from);
        starts[code + 1] = end;
        keys[code] = key;
        table[slot] = code;
        if (2 * count > table.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        table = filled(2 * table.length);
        int mask = table.length - 1;
        for (int code = 0; code < count; code++) {
            int slot = (int) ((keys[code] * MIX) >>> 40) & mask;
            while (table[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = code;
        }
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }

    /// Replaces local codes by those of the whole file; labels new to the file enter it in order.
    void resolve(int[] codes, int rows, LabelDictionary whole, String file, String column) {
        boolean equal = true;
        for (; resolved < count; resolved++) {
            int start = starts[resolved];
            int length = starts[resolved + 1] - start;
            String label = new String(bytes, start, length, StandardCharsets.UTF_8);
            global[resolved] = whole.code(label, file, column);
        }
        for (int c = 0; c < count && equal; c++) {
            equal = global[c] == c;
        }
        for (int r = 0; r < rows && !equal; r++) {
            codes[r] = global[codes[r]];
        }
    }
}
