package io.assay.file.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Pieces of a file that is read by place: cutting looks at a few bytes only, and every parser reads its
/// own part. Plain reads into a small array that stays in the cache beat a memory map here, which costs a
/// page fault per 64 kB and a copy as well, since numbers are parsed from a byte array.
final class FilePieces implements Pieces {
    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(1 << 12);
    private long at;
    private long rest = -1;

    FilePieces(CsvSource source, long from) throws IOException {
        channel = FileChannel.open(source.path());
        size = channel.size();
        at = from;
    }

    @Override
    public boolean next(Piece piece) throws IOException {
        if (at >= size || rest >= 0) {
            return false;
        }
        long end = size - at <= Piece.SIZE ? size : lineEnd(at + Piece.SIZE);
        if (end < 0) {
            rest = at;
            return false;
        }
        piece.place(at, (int) (end - at));
        at = end;
        return true;
    }

    /// The place behind the first line feed from there on, or -1 when it is far away.
    private long lineEnd(long from) throws IOException {
        long place = from;
        while (place < from + Piece.SIZE) {
            int count = channel.read(window.clear(), place);
            for (int i = 0; i < count; i++) {
                if (window.get(i) == '\n') {
                    return place + i + 1;
                }
            }
            if (count < 0) {
                return size;
            }
            place += count;
        }
        return -1;
    }

    @Override
    public void load(Piece piece) throws IOException {
        piece.load(channel);
    }

    @Override
    public long rest() {
        return rest;
    }

    @Override
    public long progress() {
        return at;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
