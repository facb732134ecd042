package io.assay.learn.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Saves a model to a file of its own and loads it again, with the same bits.
///
/// ```java
/// ModelFile.save(path, model, ModelNotes.of("ridge", Map.of("lambda", "2"), table, 42));
/// Model model = ModelFile.load(path).model();
/// ```
///
/// The file is a header and sections; each section is checksummed, and so is the whole. Nothing of it is
/// believed before that: a cut or changed file is refused with section and offset. Files come without
/// Java serialization, and no more memory is asked for than the file is long.
public final class ModelFile {
    /// How deep models may lie within each other.
    static final int MOST_DEPTH = 32;

    private ModelFile() {}

    /// Saves a model of this library. An existing file is replaced in one step, once the new one is
    /// complete.
    ///
    /// @throws IllegalArgumentException if the model, or a member of it, cannot be stored
    /// @throws IOException if the file cannot be written; then nothing of it is left
    public static void save(Path path, StoredModel model, ModelNotes notes) throws IOException {
        save(path, model, notes, ModelKinds.standard());
    }

    /// The same for models of other kinds too.
    public static void save(Path path, StoredModel model, ModelNotes notes, ModelKinds kinds)
            throws IOException {
        byte[] bytes = toBytes(model, notes, kinds);
        Path whole = path.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(beside, bytes);
            move(beside, whole);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true); // complete on the disk before it takes the place of another
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The bytes of the file.
    ///
    /// @throws IllegalArgumentException if the model, or a member of it, cannot be stored
    public static byte[] toBytes(StoredModel model, ModelNotes notes) {
        return toBytes(model, notes, ModelKinds.standard());
    }

    /// The same for models of other kinds too.
    public static byte[] toBytes(StoredModel model, ModelNotes notes, ModelKinds kinds) {
        return SectionsOut.toBytes(model, notes, kinds);
    }

    /// Loads a model of this library.
    ///
    /// @throws DamagedModelException if the file cannot be trusted, with section and offset
    /// @throws IOException if the file cannot be read
    public static SavedModel load(Path path) throws IOException {
        return load(path, ModelKinds.standard());
    }

    /// The same for models of other kinds too.
    public static SavedModel load(Path path, ModelKinds kinds) throws IOException {
        long size = Files.size(path);
        if (size > Integer.MAX_VALUE - 16) {
            throw new DamagedModelException(
                    path
                            + ", section header, offset 0: found a file of "
                            + size
                            + " bytes, expected at most "
                            + (Integer.MAX_VALUE - 16));
        }
        return new SectionsIn(path.toString(), Files.readAllBytes(path), kinds).read();
    }

    /// Loads a model of this library from the bytes of its file.
    ///
    /// @throws DamagedModelException if they cannot be trusted, with section and offset
    public static SavedModel of(byte[] bytes) {
        return of(bytes, ModelKinds.standard());
    }

    /// The same for models of other kinds too.
    public static SavedModel of(byte[] bytes, ModelKinds kinds) {
        return new SectionsIn("the model", bytes, kinds).read();
    }
}
