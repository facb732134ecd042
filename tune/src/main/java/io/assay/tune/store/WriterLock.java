package io.assay.tune.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/// One writer at a time: a lock on a file beside the study, which the system lets go when the process
/// dies, however it dies. The file says which process has it.
final class WriterLock implements AutoCloseable {
    private static final long PAUSE = 20; // milliseconds

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @param patience how long another writer is waited for
    /// @throws StudyFileException if another has it that long
    static WriterLock of(Path study, Duration patience) {
        Path file = study.resolveSibling(study.getFileName() + "-lock");
        long start = System.nanoTime();
        try {
            while (true) {
                WriterLock lock = taken(file);
                if (lock != null) {
                    return lock;
                }
                if (System.nanoTime() - start >= patience.toNanos()) {
                    throw inUse(study, file);
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new StudyFileException(study + " cannot be locked: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(study, file);
        }
    }

    private static StudyFileException inUse(Path study, Path file) {
        String owner = "another writer";
        try {
            owner = Files.readString(file).lines().findFirst().orElse(owner);
        } catch (IOException e) {
            // whoever had it is letting go just now, and stays unnamed
        }
        return new StudyFileException(
                study + " is in use by " + owner + "; expected one writer at a time");
    }

    /// The lock; null when another has it.
    private static WriterLock taken(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        WriterLock lock = new WriterLock(file, channel);
        boolean mine = false;
        try {
            FileLock held = channel.tryLock();
            mine = held != null && lock.isOfTheFile();
        } catch (OverlappingFileLockException e) {
            mine = false; // another study of this process
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        return mine ? lock : null;
    }

    /// Whether what is locked is what others find: the last owner may have deleted it in between.
    private boolean isOfTheFile() throws IOException {
        String sign = "process " + ProcessHandle.current().pid() + "\n" + UUID.randomUUID();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(file).equals(sign);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file that stays is nobody's lock.
        }
    }
}
