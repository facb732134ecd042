package io.assay.tune.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One writer at a time: a lock on a file beside the study, which the system lets go when the process
/// dies, however it dies. The file says which process has it.
final class WriterLock implements AutoCloseable {
    private static final long PAUSE = 20; // milliseconds

    /// The locks of this process. A file that is in here is not opened a second time: POSIX lets a lock
    /// go as soon as the process closes the file anywhere.
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

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
        long start = System.nanoTime();
        try {
            Path folder = study.toAbsolutePath().getParent().toRealPath();
            Path file = folder.resolve(study.getFileName() + "-lock");
            WriterLock lock = taken(file);
            if (lock == null) {
                lock = taken(file); // the first may only have made the file
            }
            while (lock == null) {
                if (System.nanoTime() - start >= patience.toNanos()) {
                    throw inUse(study, owner(file));
                }
                Thread.sleep(PAUSE);
                lock = taken(file);
            }
            return lock;
        } catch (IOException e) {
            throw new StudyFileException(study + " cannot be locked: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(study, "another writer");
        }
    }

    private static StudyFileException inUse(Path study, String owner) {
        return new StudyFileException(
                study + " is in use by " + owner + "; expected one writer at a time");
    }

    private static String thisProcess() {
        return "process " + ProcessHandle.current().pid();
    }

    private static String owner(Path file) {
        if (OWN.contains(file)) {
            return thisProcess();
        }
        try {
            return Files.readString(file).lines().findFirst().orElse("another writer");
        } catch (IOException e) {
            return "another writer"; // who is letting go just now
        }
    }

    /// The lock; null when another has it.
    private static WriterLock taken(Path file) throws IOException {
        if (!OWN.add(file)) {
            return null;
        }
        WriterLock lock = null;
        try {
            lock = locked(file);
        } finally {
            if (lock == null) {
                OWN.remove(file);
            }
        }
        return lock;
    }

    /// What is locked must be what others find, which the last owner may have deleted in between.
    private static WriterLock locked(Path file) throws IOException {
        Object before = identity(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean mine = false;
        try {
            Object opened = identity(file);
            mine =
                    before != null
                            && before.equals(opened)
                            && channel.tryLock() != null
                            && Objects.equals(opened, identity(file));
            if (mine) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)), 0);
            }
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        return mine ? new WriterLock(file, channel) : null;
    }

    /// Which file a name means; null for none.
    private static Object identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key; // where there are no keys no open file is deleted
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file that stays is nobody's lock.
        } finally {
            OWN.remove(file);
        }
    }
}
