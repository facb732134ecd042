package io.assay.simd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A forked JVM on the class path of this one.
///
/// @param exit its exit code
/// @param out what it printed to standard output; warnings of the JVM go to the other stream
record Jvm(int exit, String out) {
    private static final long MINUTES = 30;

    static Jvm run(List<String> flags, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(flags);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("assay-fork", ".out");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(out.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + MINUTES + " minutes: " + command);
            }
            return new Jvm(process.exitValue(), Files.readString(out).strip());
        } finally {
            Files.delete(out);
        }
    }
}
