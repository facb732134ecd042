package io.assay.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// The SHA-256 of a file's bytes, computed beside the reading of its rows.
public final class ContentHash {
    private static final int BLOCK = 1 << 20;

    private final Path path;
    private final FutureTask<String> task;

    private ContentHash(Path path) {
        this.path = path;
        this.task = new FutureTask<>(this::digest);
    }

    /// Starts hashing on the executor.
    public static ContentHash start(Path path, Executor executor) {
        ContentHash hash = new ContentHash(path);
        executor.execute(hash.task);
        return hash;
    }

    /// The hash as 64 small hex digits. Waits for it, or computes it here when the executor has not begun.
    ///
    /// @throws InputException when the file cannot be read
    public String hex() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new InputException(
                    InputException.plain(path.toString())
                            + " cannot be read to its end: "
                            + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while hashing " + path);
        }
    }

    /// Stops hashing when the result is no longer wanted.
    public void cancel() {
        task.cancel(false);
    }

    private String digest() throws IOException {
        MessageDigest sha = sha256();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel channel = FileChannel.open(path)) {
            while (!task.isCancelled() && channel.read(block.clear()) >= 0) {
                sha.update(block.flip());
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
