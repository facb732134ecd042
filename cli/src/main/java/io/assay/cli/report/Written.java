package io.assay.cli.report;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.io.IOException;
import java.nio.file.Path;

/// Files that the command asks for: one that cannot be written is a wrong command.
public final class Written {
    private Written() {}

    /// What writes a file.
    @FunctionalInterface
    public interface Writing {
        void run() throws IOException;
    }

    /// Writes, or says in a sentence that this cannot be done.
    ///
    /// @param file what is written; null for standard output
    /// @throws UsageException if the file cannot be written
    public static void to(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UsageException(
                    InputException.plain(file == null ? "standard output" : file.toString())
                            + " cannot be written: "
                            + e.getClass().getSimpleName()
                            + "; expected a place to write to");
        }
    }
}
