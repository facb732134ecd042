package io.assay.cli.train;

import io.assay.file.InputException;
import io.assay.file.chunk.FileChecks;
import io.assay.learn.store.DamagedModelException;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.SavedModel;
import java.io.IOException;
import java.nio.file.Path;

/// The model of a command.
final class ModelSource {
    private ModelSource() {}

    /// Loads a model.
    ///
    /// @throws InputException if the file is not there, or cannot be trusted
    static SavedModel load(Path path) {
        FileChecks.readable(path);
        try {
            return ModelFile.load(path);
        } catch (IOException e) {
            throw FileChecks.failed(path, e);
        } catch (DamagedModelException e) {
            throw new InputException(InputException.plain(e.getMessage()));
        }
    }
}
