package io.assay.bench.track.gate.hot;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.gate.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts a JVM in which operations become hot, and reads what it and its compiler said.
///
/// @param java the `java` to run
/// @param classPath of the library, the provider and this
/// @param patienceSeconds after which it is ended
public record HotFork(Path java, String classPath, int patienceSeconds) {
    private static final Map<String, String> KERNELS =
            Map.of(
                    "scalar", "io.assay.kernel.ScalarKernels",
                    "vector", "io.assay.simd.VectorKernels",
                    "native", "io.assay.natives.NativeKernels");

    /// With this JVM's own `java` and classes.
    public static HotFork here() {
        return new HotFork(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                600);
    }

    /// Looks at some operations, all in one JVM.
    ///
    /// @param provider the name of a class that supplies them
    /// @param set of kernels
    /// @throws VoidException if the JVM ends before it has told all
    public List<Hot> look(String provider, String set, List<Operation> operations)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gate");
        try {
            Path facts = Files.createFile(folder.resolve("facts"));
            run(command(folder, provider, set, operations), folder, set);
            List<HotFacts> told = Files.readAllLines(facts).stream().map(HotFacts::of).toList();
            if (told.size() < operations.size()) {
                throw new VoidException(
                        "the JVM of the "
                                + set
                                + " kernels told of "
                                + told.size()
                                + " operations; "
                                + operations.size()
                                + " were asked for");
            }
            return join(folder.resolve("out"), set, operations, told);
        } finally {
            delete(folder);
        }
    }

    private static List<Hot> join(
            Path file, String set, List<Operation> operations, List<HotFacts> told)
            throws IOException {
        InliningLog log;
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            log = new InliningLog(lines);
        }
        List<Hot> all = new ArrayList<>();
        for (HotFacts facts : told) {
            Operation operation =
                    operations.stream()
                            .filter(o -> o.name().equals(facts.operation()))
                            .findFirst()
                            .orElseThrow();
            String entry = entry(operation, set);
            InliningLog.Calls calls =
                    log.from(entry, Overloads.of(facts.compiled(), entry, scores(operation)));
            all.add(new Hot(set, facts, calls.intrinsics(), calls.kept(), calls.uncompiled()));
        }
        return all;
    }

    /// What a call works on whose own signature names no arrays.
    private static Set<String> scores(Operation operation) {
        return Set.of("[B", operation.name().endsWith("doubles") ? "[D" : "[F");
    }

    /// The method that is compiled on its own.
    static String entry(Operation operation, String set) {
        return operation.entry().replace("{kernels}", KERNELS.get(set));
    }

    private List<String> command(
            Path folder, String provider, String set, List<Operation> operations) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(List.of("-Xms256m", "-Xmx256m", "-Xmn192m", "-XX:+UseSerialGC", "-Xbatch"));
        command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dassay.kernels=" + set);
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+PrintCompilation"));
        command.add("-XX:CompileCommand=quiet");
        command.add("-XX:CompileCommand=PrintInlining,io.assay.*::*");
        operations.stream()
                .map(o -> entry(o, set).replaceFirst("\\(.*", ""))
                .distinct()
                .forEach(entry -> command.add("-XX:CompileCommand=dontinline," + entry));
        command.addAll(List.of("-cp", classPath, HotMain.class.getName(), provider));
        command.add(folder.resolve("facts").toString());
        operations.forEach(operation -> command.add(operation.name()));
        return command;
    }

    private void run(List<String> command, Path folder, String set)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        boolean hasEnded = process.waitFor(patienceSeconds, TimeUnit.SECONDS);
        process.destroyForcibly();
        if (!hasEnded || process.exitValue() != 0) {
            throw new VoidException(
                    "the JVM of the "
                            + set
                            + " kernels "
                            + (hasEnded
                                    ? "ended with " + process.exitValue()
                                    : "did not end within " + patienceSeconds + " s")
                            + ": "
                            + reason(out));
        }
    }

    private static String reason(Path out) throws IOException {
        List<String> lines =
                new String(Files.readAllBytes(out), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("WARNING:"))
                        .toList();
        return lines.stream()
                .filter(line -> line.contains("Exception") || line.contains("Error"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
