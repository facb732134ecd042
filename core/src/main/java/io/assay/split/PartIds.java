package io.assay.split;

/// The part that each row belongs to: a byte per row to 256 parts, two to 65,536.
final class PartIds {
    /// Most parts that can be numbered.
    static final int MOST = 1 << 16;

    /// Most parts that a byte numbers.
    static final int BYTE = 256;

    private final byte[] bytes;
    private final char[] chars;

    private PartIds(byte[] bytes, char[] chars) {
        this.bytes = bytes;
        this.chars = chars;
    }

    /// Part 0 for every row.
    static PartIds of(int rows, int parts) {
        return parts <= BYTE
                ? new PartIds(new byte[rows], null)
                : new PartIds(null, new char[rows]);
    }

    /// The bytes themselves; null where there are more parts than a byte numbers.
    byte[] bytes() {
        return bytes;
    }

    int rows() {
        return bytes != null ? bytes.length : chars.length;
    }

    int get(int row) {
        return bytes != null ? bytes[row] & 255 : chars[row];
    }

    void set(int row, int part) {
        if (bytes != null) {
            bytes[row] = (byte) part;
        } else {
            chars[row] = (char) part;
        }
    }

    /// Row numbers by part, rising within each.
    ///
    /// @param offsets where each part starts, and the number of rows
    int[] order(int[] offsets) {
        int[] next = offsets.clone();
        int[] order = new int[rows()];
        if (bytes == null) {
            for (int row = 0; row < order.length; row++) {
                order[next[chars[row]]++] = row;
            }
            return order;
        }
        for (int row = 0; row < order.length; row++) {
            order[next[bytes[row] & 255]++] = row;
        }
        return order;
    }
}
