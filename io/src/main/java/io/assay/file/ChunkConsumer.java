package io.assay.file;

/// Takes the chunks of a table in row order, on the thread that called
/// [TableFile#read(java.util.List, ReadOptions, ChunkConsumer)].
@FunctionalInterface
public interface ChunkConsumer {
    /// Uses the chunk and keeps nothing of it. What it throws ends the reading and reaches its caller.
    void accept(Chunk chunk);
}
