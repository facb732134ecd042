package io.assay.natives;

/// How long a native call may be. A garbage collection waits until a critical call returns, so that
/// calls are kept below about 100 us; a call costs a few nanoseconds.
final class Piece {

    /// Rows of a call that reads in order. Splitting doubles takes longest, 60 us from memory on a slow
    /// machine; a floating-point block is shorter, and a sort stops by itself.
    static final int ROWS = 1 << 15;

    private Piece() {}

    /// Where the piece that starts at `start` ends.
    static int end(int start, int to) {
        return to - start > ROWS ? start + ROWS : to;
    }
}
