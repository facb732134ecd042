package io.assay.file.csv;

import java.io.IOException;
import java.io.InputStream;

/// Pieces of a compressed file: decompressed here, one after the other, and parsed elsewhere.
final class StreamPieces implements Pieces {
    private final GzipStream stream;
    private byte[] carried = new byte[Piece.SIZE];
    private int count;
    private long at;
    private boolean ended;
    private long rest = -1;

    StreamPieces(CsvSource source, long from) throws IOException {
        InputStream text = source.open(from);
        stream = (GzipStream) text;
        at = from;
    }

    @Override
    public boolean next(Piece piece) {
        if (rest >= 0 || (ended && count == 0)) {
            return false;
        }
        byte[] bytes = piece.room(Piece.SIZE);
        System.arraycopy(carried, 0, bytes, 0, count);
        int filled = fill(bytes, count);
        int end = ended ? filled : lineEnd(bytes, filled);
        if (end == 0 || rest >= 0) {
            rest = at;
            return false;
        }
        count = filled - end;
        System.arraycopy(bytes, end, carried, 0, count);
        piece.place(at, end);
        at += end;
        return true;
    }

    /// Fills the array; an error of the stream is left to the complete reader, which names the row.
    private int fill(byte[] bytes, int from) {
        int filled = from;
        try {
            while (filled < Piece.SIZE && !ended) {
                int read = stream.read(bytes, filled, Piece.SIZE - filled);
                ended = read < 0;
                filled += Math.max(0, read);
            }
        } catch (IOException e) {
            rest = at;
        }
        return filled;
    }

    private static int lineEnd(byte[] bytes, int filled) {
        int end = filled;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    @Override
    public void load(Piece piece) {}

    @Override
    public long rest() {
        return rest;
    }

    @Override
    public long progress() {
        return stream.consumed();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
