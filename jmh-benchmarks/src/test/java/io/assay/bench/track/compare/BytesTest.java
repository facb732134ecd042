package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {

    @Test
    void theNumberIsThatOfTheCounter(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("some.json"),
                        "[{\"secondaryMetrics\":{\"allocated\":{\"score\":16.5}}}]");

        assertEquals(16.5, Bytes.read(file));
    }

    /// On a full disk JMH ends well and leaves a file with nothing in it.
    @Test
    void noNumberIsVoidInOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "");

        var error = assertThrows(VoidException.class, () -> Bytes.read(file));

        assertEquals(
                "the JVM that counts bytes left no number in " + file + "; is the disk full?",
                error.getMessage());
    }
}
