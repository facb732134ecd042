package io.assay.file.csv;

/// Eight ASCII digits at once, held in a long whose lowest byte is the first digit.
final class EightDigits {
    private EightDigits() {}

    /// Whether all eight bytes are digits: the high half-byte must be 3, before and after adding 6.
    static boolean all(long eight) {
        long high = eight & 0xF0F0_F0F0_F0F0_F0F0L;
        long carried = (eight + 0x0606_0606_0606_0606L) & 0xF0F0_F0F0_F0F0_F0F0L;
        return ((high ^ 0x3030_3030_3030_3030L) | (carried ^ 0x3030_3030_3030_3030L)) == 0;
    }

    /// Their value: neighbours are joined to pairs, pairs to fours, fours to eight.
    static long value(long eight) {
        long ones = eight - 0x3030_3030_3030_3030L;
        long pairs = (ones * 10 + (ones >>> 8)) & 0x00FF_00FF_00FF_00FFL;
        long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000_FFFF_0000_FFFFL;
        return (fours * 10_000 + (fours >>> 32)) & 0xFFFF_FFFFL;
    }
}
