package io.assay.split;

import java.util.Arrays;

/// Classes or groups of rows as codes from 0, in rising order of the caller's numbers.
///
/// @param rows how many rows there are
/// @param few the code of each row where there are at most 128; else null
/// @param many the code of each row where there are more; else null. Both are null where all rows are
///     of one kind
/// @param values the caller's number of each code
/// @param sizes how many rows have each code
record Labels(int rows, byte[] few, int[] many, int[] values, int[] sizes) {
    /// Codes that a byte holds without a sign.
    static final int FEW = 128;

    private static final int TABLE = 1 << 16;

    /// Rows of one kind.
    static Labels none(int rows) {
        return new Labels(rows, null, null, new int[1], new int[] {rows});
    }

    /// Codes of bytes; the array is used where its numbers are codes already.
    static Labels of(byte[] numbers) {
        Table table = new Table(-128, counts(numbers));
        byte[] codes = numbers;
        if (table.count == 0
                || table.values[0] != 0
                || table.values[table.count - 1] != table.count - 1) {
            codes = table.count > FEW ? null : new byte[numbers.length];
        }
        int[] many = codes == null ? new int[numbers.length] : null;
        for (int i = 0; i < numbers.length && codes != numbers; i++) {
            int code = table.codes[numbers[i] + 128];
            if (codes == null) {
                many[i] = code;
            } else {
                codes[i] = (byte) code;
            }
        }
        return new Labels(numbers.length, codes, many, table.values, table.sizes);
    }

    /// How often each byte occurs, from -128 on. Four rows in turn count in tables of their own, as an
    /// increment waits for the one before of the same counter.
    private static int[] counts(byte[] numbers) {
        int[] counts = new int[4 * 256];
        int row = 0;
        for (; row < numbers.length - 3; row += 4) {
            counts[numbers[row] + 128]++;
            counts[numbers[row + 1] + 384]++;
            counts[numbers[row + 2] + 640]++;
            counts[numbers[row + 3] + 896]++;
        }
        for (; row < numbers.length; row++) {
            counts[numbers[row] + 128]++;
        }
        int[] sums = new int[256];
        for (int i = 0; i < counts.length; i++) {
            sums[i & 255] += counts[i];
        }
        return sums;
    }

    /// Codes of ints, by a table where they lie close together, else by sorting.
    static Labels of(int[] numbers) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return (long) high - low < TABLE ? close(numbers, low, high) : sorted(numbers);
    }

    private static Labels close(int[] numbers, int low, int high) {
        int[] counts = new int[Math.max(0, high - low + 1)];
        for (int number : numbers) {
            counts[number - low]++;
        }
        Table table = new Table(low, counts);
        if (table.count > FEW) {
            int[] many = new int[numbers.length];
            for (int i = 0; i < many.length; i++) {
                many[i] = table.codes[numbers[i] - low];
            }
            return new Labels(many.length, null, many, table.values, table.sizes);
        }
        byte[] few = new byte[numbers.length];
        for (int i = 0; i < few.length; i++) {
            few[i] = (byte) table.codes[numbers[i] - low];
        }
        return new Labels(few.length, few, null, table.values, table.sizes);
    }

    /// The numbers that occur in a range, and their codes.
    private static final class Table {
        final int[] codes;
        final int[] values;
        final int[] sizes;
        final int count;

        Table(int low, int[] counts) {
            codes = new int[counts.length];
            count = (int) Arrays.stream(counts).filter(c -> c > 0).count();
            values = new int[count];
            sizes = new int[count];
            int code = 0;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    codes[i] = code;
                    values[code] = low + i;
                    sizes[code++] = counts[i];
                }
            }
        }
    }

    private static Labels sorted(int[] numbers) {
        int[] values = Arrays.stream(numbers).sorted().distinct().toArray();
        int[] sizes = new int[values.length];
        int[] many = new int[numbers.length];
        for (int i = 0; i < many.length; i++) {
            many[i] = Arrays.binarySearch(values, numbers[i]);
            sizes[many[i]]++;
        }
        if (values.length > FEW) {
            return new Labels(many.length, null, many, values, sizes);
        }
        byte[] few = new byte[many.length];
        for (int i = 0; i < few.length; i++) {
            few[i] = (byte) many[i];
        }
        return new Labels(few.length, few, null, values, sizes);
    }

    /// How many codes there are.
    int count() {
        return values.length;
    }

    /// The code of a row.
    int code(int row) {
        return few != null ? few[row] : many != null ? many[row] : 0;
    }
}
