package io.assay.file.npy;

import io.assay.file.Storage;
import java.nio.ByteBuffer;

/// The element types that are read: all little-endian.
public enum Dtype {
    /// A boolean, 0 or 1.
    B1("|b1", 1, Storage.INTEGER),
    /// A signed byte.
    I1("|i1", 1, Storage.INTEGER),
    /// An unsigned byte.
    U1("|u1", 1, Storage.INTEGER),
    /// A signed 16-bit integer.
    I2("<i2", 2, Storage.INTEGER),
    /// An unsigned 16-bit integer.
    U2("<u2", 2, Storage.INTEGER),
    /// A signed 32-bit integer.
    I4("<i4", 4, Storage.INTEGER),
    /// An unsigned 32-bit integer.
    U4("<u4", 4, Storage.INTEGER),
    /// A signed 64-bit integer; as a number rounded to the nearest double.
    I8("<i8", 8, Storage.INTEGER),
    /// A 32-bit float.
    F4("<f4", 4, Storage.FLOAT32),
    /// A 64-bit float.
    F8("<f8", 8, Storage.FLOAT64);

    private final String code;
    private final int bytes;
    private final Storage storage;

    Dtype(String code, int bytes, Storage storage) {
        this.code = code;
        this.bytes = bytes;
        this.storage = storage;
    }

    /// The type NumPy writes as this text, or null.
    static Dtype of(String descr) {
        for (Dtype type : values()) {
            if (type.code.equals(descr)) {
                return type;
            }
        }
        return null;
    }

    /// What NumPy writes.
    String code() {
        return code;
    }

    /// The size of an element.
    int bytes() {
        return bytes;
    }

    /// How the column counts among all kinds of files.
    public Storage storage() {
        return storage;
    }

    /// Copies the first `count` elements of the little-endian buffer as integers.
    void integers(ByteBuffer from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = integer(from, i);
        }
    }

    private long integer(ByteBuffer from, int i) {
        return switch (this) {
            case B1, I1 -> from.get(i);
            case U1 -> from.get(i) & 0xFF;
            case I2 -> from.getShort(2 * i);
            case U2 -> from.getShort(2 * i) & 0xFFFF;
            case I4 -> from.getInt(4 * i);
            case U4 -> from.getInt(4 * i) & 0xFFFF_FFFFL;
            case I8 -> from.getLong(8 * i);
            case F4, F8 -> throw new AssertionError(this);
        };
    }

    /// Copies the first `count` elements of the little-endian buffer as doubles.
    void doubles(ByteBuffer from, double[] to, int count) {
        if (this == F8) {
            from.asDoubleBuffer().get(to, 0, count);
        } else if (this == F4) {
            for (int i = 0; i < count; i++) {
                to[i] = from.getFloat(4 * i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = integer(from, i);
            }
        }
    }
}
