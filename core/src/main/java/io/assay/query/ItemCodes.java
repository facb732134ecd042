package io.assay.query;

/// A small number for each item, and whether its score equals that of the item before: one byte an item
/// where the numbers are below 128, one int where they are not.
final class ItemCodes {
    private static final int FEW = 128;

    private final byte[] few;
    private final int[] many;

    /// @param codes numbers are below this
    ItemCodes(int items, int codes) {
        few = codes <= FEW ? new byte[items] : null;
        many = codes <= FEW ? null : new int[items];
    }

    void set(int place, int code, boolean tied) {
        if (few != null) {
            few[place] = (byte) (tied ? code | -FEW : code);
        } else {
            many[place] = tied ? code | Integer.MIN_VALUE : code;
        }
    }

    int code(int place) {
        return few != null ? few[place] & FEW - 1 : many[place] & Integer.MAX_VALUE;
    }

    /// Whether the score equals that of the item before.
    boolean isTied(int place) {
        return (few != null ? few[place] : many[place]) < 0;
    }
}
