package io.assay.simd;

/// The cells of a range of keys, and where scratch holds what is known of them: a table of bytes for
/// each class, a half word for each cell, and a word for each key.
///
/// A cell holds keys that agree but for `shift` bits. Every byte lane owns `2^rowBits` neighbouring
/// cells. Static, since an object for three numbers would be allocated in each call.
final class PairCells {
    static final int LANES = Width.BYTES.length();
    static final int LANE_BITS = Integer.numberOfTrailingZeros(LANES);

    private PairCells() {}

    /// How many key bits a cell has when keys above the lowest are at most `span`.
    static int shift(int span, int rowBits) {
        int keyBits = Integer.SIZE - Integer.numberOfLeadingZeros(span);
        return Math.max(0, keyBits - rowBits - LANE_BITS);
    }

    /// The byte of a table that counts a key; loops of vectors say the same in their own words.
    static int place(int key, int low, int shift, int rowBits) {
        int cell = key - low >>> shift;
        return (cell & (1 << rowBits) - 1) << LANE_BITS | cell >>> rowBits;
    }

    /// Words of a table, and where that of the negatives begins.
    static int table(int rowBits) {
        return 1 << rowBits + LANE_BITS - 2;
    }

    /// Where the half words of the cells begin.
    static int halves(int rowBits) {
        return 2 * table(rowBits);
    }

    /// Where the words of the keys begin.
    static int words(int rowBits) {
        return 4 * table(rowBits);
    }
}
