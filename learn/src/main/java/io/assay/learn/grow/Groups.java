package io.assay.learn.grow;

import java.util.Arrays;

/// The rows of a node by the code that they have in a column, and the sums of each group. Used by one
/// thread.
///
/// Codes that occur are marked in a bitmap, which is read in order: no sort, and only the sums of those
/// codes are cleared. Where codes are so many that the bitmap would be long, rows are sorted.
final class Groups {
    /// Words of bitmap that cost as much as the sort of a row.
    private static final int WORDS_PER_ROW = 4;

    private final Coded columns;
    private final Response response;
    private final int[] group;
    private long[] marks = new long[0];
    private long[] keys = new long[0];
    private int[] codes = new int[0];
    private double[] sums = new double[0];
    private int count;
    private boolean isMissing;
    private boolean isSorted;

    Groups(Coded columns, Response response, int rows) {
        this.columns = columns;
        this.response = response;
        group = new int[rows];
    }

    /// Groups the rows at `[from, to)`, for which the response was opened.
    void open(int column, int[] rows, int from, int to) {
        int missing = columns.codes(column);
        int size = to - from;
        int words = (missing + 64) >>> 6;
        columns.gather(column, rows, from, to, group);
        if (codes.length <= Math.min(size, missing)) {
            codes = new int[2 * Math.min(size, missing) + 1];
        }
        isSorted = words > WORDS_PER_ROW * (long) size;
        if (isSorted) {
            sort(size);
        } else {
            mark(size, words, missing + 1);
        }
        response.tally(group, size, sums);
        isMissing = count > 0 && codes[count - 1] == missing;
        count -= isMissing ? 1 : 0;
    }

    private void mark(int size, int words, int most) {
        int width = response.width();
        marks = marks.length < words ? new long[words] : marks;
        sums = sums.length < most * width ? new double[most * width] : sums;
        for (int i = 0; i < size; i++) {
            int code = group[i];
            marks[code >> 6] |= 1L << code;
        }
        count = 0;
        for (int word = 0; word < words; word++) {
            for (long bits = marks[word]; bits != 0; bits &= bits - 1) {
                int code = word << 6 | Long.numberOfTrailingZeros(bits);
                codes[count++] = code;
                for (int k = 0; k < width; k++) {
                    sums[code * width + k] = 0;
                }
            }
            marks[word] = 0;
        }
    }

    private void sort(int size) {
        int width = response.width();
        keys = keys.length < size ? new long[size * 2] : keys;
        sums = sums.length < size * width ? new double[size * width * 2] : sums;
        for (int i = 0; i < size; i++) {
            keys[i] = (long) group[i] << 32 | i;
        }
        Arrays.sort(keys, 0, size);
        count = 0;
        for (int i = 0; i < size; i++) {
            int code = (int) (keys[i] >> 32);
            if (count == 0 || codes[count - 1] != code) {
                codes[count++] = code;
            }
            group[(int) keys[i]] = count - 1;
        }
        Arrays.fill(sums, 0, count * width, 0);
    }

    /// How many codes occur, that of missing values not counted.
    int count() {
        return count;
    }

    /// The code of a group; groups are in the order of their codes.
    int code(int group) {
        return codes[group];
    }

    /// Whether values are missing; they are one more group, the last.
    boolean isMissing() {
        return isMissing;
    }

    /// The sums of all groups, of which one's are found by [#at(int)].
    double[] sums() {
        return sums;
    }

    /// Where the sums of a group begin.
    int at(int group) {
        return (isSorted ? group : codes[group]) * response.width();
    }
}
