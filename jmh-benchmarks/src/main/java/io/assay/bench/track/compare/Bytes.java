package io.assay.bench.track.compare;

import io.assay.bench.track.baton.Slices;
import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// Bytes that an operation allocates, counted in JVMs that nobody times.
///
/// @param base of the old version
/// @param candidate of the new one
record Bytes(double base, double candidate) {

    /// Counts both at once.
    ///
    /// @param slices as the pairs were cut
    static Bytes of(Stage stage, Case what, Slices slices)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bytes");
        Path old = folder.resolve("base.json");
        Path young = folder.resolve("candidate.json");
        try {
            stage.duel().count(stage.old(what), old, stage.young(what), young, slices);
            return new Bytes(read(old), read(young));
        } finally {
            Files.deleteIfExists(old);
            Files.deleteIfExists(young);
            Files.deleteIfExists(folder);
        }
    }

    /// @throws VoidException if the number is not there: JMH does not say when a disk is full
    static double read(Path file) throws IOException {
        double bytes = number(file);
        if (Double.isNaN(bytes)) {
            throw new VoidException(
                    "the JVM that counts bytes left no number in " + file + "; is the disk full?");
        }
        return bytes;
    }

    private static double number(Path file) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(file))
                .path(0)
                .path("secondaryMetrics")
                .path("allocated")
                .path("score")
                .asDouble(Double.NaN);
    }
}
