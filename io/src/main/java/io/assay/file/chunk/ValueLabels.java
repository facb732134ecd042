package io.assay.file.chunk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Codes of numbers that are labels; a text is made once per different number. Small integers, nearly all
/// there are, take one look into a table.
public final class ValueLabels {
    private static final int LEAST = -(1 << 15);
    private static final int MOST = 1 << 16;

    private final LabelDictionary dictionary;
    private final String file;
    private final String column;
    private final int[] small = new int[MOST - LEAST];
    private final Map<Long, Integer> large = new HashMap<>();
    private final Map<Double, Integer> fractions = new HashMap<>();

    /// Codes in this dictionary; file and column are named when there are too many.
    public ValueLabels(LabelDictionary dictionary, String file, String column) {
        this.dictionary = dictionary;
        this.file = file;
        this.column = column;
        Arrays.fill(small, -1);
    }

    /// The code of an integer.
    public int code(long value) {
        if (value < LEAST || value >= MOST) {
            return large.computeIfAbsent(value, v -> enter(Long.toString(v)));
        }
        int slot = (int) value - LEAST;
        if (small[slot] < 0) {
            small[slot] = enter(Long.toString(value));
        }
        return small[slot];
    }

    /// The code of a float that is not NaN: as an integer when it is one.
    ///
    /// @param single whether it is a 32-bit float, so that 0.1 is `0.1`
    public int code(double value, boolean single) {
        if (value == (long) value && Math.abs(value) < 0x1p53) {
            return code((long) value);
        }
        return fractions.computeIfAbsent(
                value, v -> enter(single ? Float.toString(v.floatValue()) : Double.toString(v)));
    }

    private int enter(String text) {
        return dictionary.code(text, file, column);
    }
}
