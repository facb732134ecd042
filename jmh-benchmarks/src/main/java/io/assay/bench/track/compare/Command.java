package io.assay.bench.track.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Another program, run to its end.
final class Command {
    private Command() {}

    /// @param exit the exit code
    /// @param text both streams
    record Ended(int exit, String text) {}

    /// Runs it in a folder.
    static Ended run(Path folder, String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        byte[] text = process.getInputStream().readAllBytes();
        return new Ended(process.waitFor(), new String(text, StandardCharsets.UTF_8));
    }
}
