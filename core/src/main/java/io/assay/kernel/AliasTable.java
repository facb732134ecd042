package io.assay.kernel;

import java.util.Arrays;

/// A law on the counts 0..14 as a table that turns 16 random bits into a count (A. Walker, ACM TOMS
/// 3, 1977): the low four bits choose a column, the other twelve choose between the column's own
/// number and its alias.
///
/// Each count has a whole number of the 65,536 patterns, its probability rounded down. The few
/// patterns that are left give [#RARE]: such a cell is drawn again, by more bits, from what the
/// rounding took away, so that the law is exact. `table[c]` is how many of the 4,096 patterns of
/// column c stand for c itself, `table[32 + c]` the alias; both stand there twice, so that they fill
/// a register of 32.
public final class AliasTable {
    /// Stands for a count that 16 bits do not decide.
    public static final int RARE = 15;

    /// Length of a table.
    public static final int LENGTH = 64;

    /// Where the aliases start.
    public static final int ALIAS = 32;

    private static final int COLUMNS = 16;
    private static final int PATTERNS = 4096;

    private AliasTable() {}

    /// The table of a law that gives each of 0..15 a number of patterns, in all 65,536.
    public static short[] of(int[] patterns) {
        if (patterns.length != COLUMNS || Arrays.stream(patterns).sum() != COLUMNS * PATTERNS) {
            throw new IllegalArgumentException(
                    "patterns are "
                            + Arrays.toString(patterns)
                            + "; expected 16 numbers that add up to 65536");
        }
        int[] left = patterns.clone();
        short[] table = new short[LENGTH];
        boolean[] done = new boolean[COLUMNS];
        for (int step = 0; step < COLUMNS; step++) {
            int poor = extreme(left, done, -1);
            int rich = extreme(left, done, 1);
            done[poor] = true;
            for (int twice = poor; twice < ALIAS; twice += COLUMNS) {
                table[twice] = (short) left[poor];
                table[ALIAS + twice] = (short) rich;
            }
            left[rich] -= rich == poor ? 0 : PATTERNS - left[poor];
        }
        return table;
    }

    /// The open column with the fewest (-1) or most (1) patterns, the first of equals.
    private static int extreme(int[] left, boolean[] done, int sign) {
        int best = -1;
        for (int c = 0; c < COLUMNS; c++) {
            if (!done[c] && (best < 0 || sign * (left[c] - left[best]) > 0)) {
                best = c;
            }
        }
        return best;
    }

    /// The count that 16 bits stand for, without a branch, which would be mispredicted.
    static int count(short[] table, int bits) {
        int column = bits & 15;
        int own = (bits >>> 4 & 0xFFF) - table[column] >> 31;
        return column & own | table[ALIAS + column] & ~own;
    }
}
