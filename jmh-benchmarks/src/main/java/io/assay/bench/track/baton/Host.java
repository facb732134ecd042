package io.assay.bench.track.baton;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A JMH of its own, which starts the JVM that is measured.
final class Host implements AutoCloseable {
    private final String name;
    private final Process process;
    private final Path log;

    private Host(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// Starts it. No flag is added, since JMH hands its own down to the JVM that is measured.
    ///
    /// @param name what it is called in sentences
    /// @param java the `java` to run
    /// @param companion the jar with [Baton], which stands first so that both sides have the same
    static Host start(String name, Path java, Path companion, Work work, List<String> options)
            throws IOException {
        Path log = Files.createTempFile("baton", ".log");
        List<String> command = new ArrayList<>();
        command.addAll(List.of(java.toString(), "-Djmh.ignoreLock=true", "-cp"));
        command.add(companion + File.pathSeparator + work.jar());
        command.add("org.openjdk.jmh.Main");
        command.addAll(work.options());
        command.addAll(options);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Host(name, process, log);
    }

    /// @throws VoidException if it has ended
    void checkAlive() {
        if (!process.isAlive()) {
            throw new VoidException(name + " did not start: " + reason());
        }
    }

    /// Waits until it has ended by itself.
    ///
    /// @throws VoidException if it does not, or fails
    void await(int patienceMillis) throws InterruptedException {
        if (!process.waitFor(patienceMillis, TimeUnit.MILLISECONDS)) {
            throw new VoidException(name + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new VoidException(name + " ended with " + process.exitValue() + ": " + reason());
        }
    }

    /// Whether it has ended by itself, and not well.
    boolean hasFailed() {
        return !process.isAlive() && process.exitValue() != 0;
    }

    /// The line of its output that explains most.
    String reason() {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("at "))
                            .toList();
            return lines.stream()
                    .filter(Host::explains)
                    .findFirst()
                    .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
        } catch (IOException e) {
            return "its output cannot be read";
        }
    }

    private static boolean explains(String line) {
        return !line.startsWith("#")
                && (line.contains("Exception")
                        || line.contains("Error:")
                        || line.startsWith("<forked")
                        || line.contains("No matching"));
    }

    /// Ends it and the JVM that it started, if they still run.
    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(log);
    }
}
