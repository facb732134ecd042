package io.assay.cli.tune;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.Space;
import io.assay.tune.json.SpaceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A space in a file.
final class SpaceFile {
    private SpaceFile() {}

    /// Reads a space.
    ///
    /// @throws InputException if it is none
    /// @throws UsageException if there is no such file
    static Space read(Path file) {
        String name = InputException.plain(file.toString());
        try {
            return SpaceJson.read(Files.readString(file), Map.of());
        } catch (IOException e) {
            throw new UsageException(
                    "--space " + name + " cannot be read; expected a file of a space as JSON");
        } catch (IllegalArgumentException e) {
            throw new InputException(name + ": " + InputException.plain(e.getMessage()));
        }
    }
}
