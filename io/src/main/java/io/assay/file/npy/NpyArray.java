package io.assay.file.npy;

import io.assay.file.InputException;
import io.assay.file.Storage;
import io.assay.file.chunk.FileChecks;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// One .npy file, mapped window by window.
public final class NpyArray implements Closeable {
    private static final long WINDOW = 1L << 26;

    private final String name;
    private final Path path;
    private final FileChannel channel;
    private final NpyHeader header;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    /// Opens the file under a column name and reads its header.
    public NpyArray(String name, Path path) {
        FileChecks.readable(path);
        this.name = name;
        this.path = path;
        try {
            channel = FileChannel.open(path);
        } catch (IOException e) {
            throw FileChecks.failed(path, e);
        }
        boolean good = false;
        try {
            header = NpyHeader.read(channel, file());
            good = true;
        } catch (IOException e) {
            throw FileChecks.failed(path, e);
        } finally {
            if (!good) {
                close();
            }
        }
    }

    /// The path on one line.
    public String file() {
        return InputException.plain(path.toString());
    }

    /// The length of the first dimension.
    public long rows() {
        return header.rows();
    }

    /// The columns it gives: its name, or `name_0` to `name_{K-1}`.
    public List<String> columns() {
        int width = header.width();
        return width == 1
                ? List.of(name)
                : IntStream.range(0, width).mapToObj(j -> name + "_" + j).toList();
    }

    /// How the elements are kept.
    public Storage storage() {
        return header.dtype().storage();
    }

    /// The size of the file in bytes.
    public long size() {
        long item = (long) header.width() * header.dtype().bytes();
        return header.data() + header.rows() * item;
    }

    int width() {
        return header.width();
    }

    Dtype dtype() {
        return header.dtype();
    }

    /// The bytes of some rows, little-endian, first one at index 0.
    ByteBuffer rows(long first, int count) {
        long item = (long) header.width() * header.dtype().bytes();
        long from = header.data() + first * item;
        long length = count * item;
        if (from < windowStart || from + length > windowStart + window.capacity()) {
            map(from, length);
        }
        int at = (int) (from - windowStart);
        return window.slice(at, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void map(long from, long length) {
        try {
            long most = Math.min(Math.max(length, WINDOW), channel.size() - from);
            if (most < length) {
                throw new InputException(file() + " became shorter while it was read");
            }
            window = channel.map(FileChannel.MapMode.READ_ONLY, from, most);
            windowStart = from;
        } catch (IOException e) {
            throw FileChecks.failed(path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw FileChecks.failed(path, e);
        }
    }
}
