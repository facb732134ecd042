package io.assay.natives;

/// How long a native call may be. A garbage collection waits until a critical call returns, so that
/// calls are kept below about 100 us; a call costs a few nanoseconds.
final class Pieces {

    /// Rows of a call that reads in order: about 20 us when they come from memory.
    static final int READ = 1 << 16;

    /// Rows of a call that writes to places all over an array: a cache miss each in the worst case.
    static final int SCATTER = 1 << 13;

    private Pieces() {}

    /// Where the piece that starts at `start` ends.
    static int end(int start, int to, int rows) {
        return to - start > rows ? start + rows : to;
    }
}
