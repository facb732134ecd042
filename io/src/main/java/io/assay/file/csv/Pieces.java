package io.assay.file.csv;

import java.io.Closeable;
import java.io.IOException;

/// Cuts a text at line ends.
interface Pieces extends Closeable {
    /// Gives the piece the next part of the text; false when there is none, or none that can be cut.
    boolean next(Piece piece) throws IOException;

    /// What remains to be done before the piece can be parsed; runs on any thread.
    void load(Piece piece) throws IOException;

    /// Where a complete reader must go on after the last piece, or -1 when that was the end.
    long rest();

    /// How many bytes of the file are behind the pieces cut so far.
    long progress();
}
