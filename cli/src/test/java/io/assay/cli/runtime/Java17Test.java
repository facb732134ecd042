package io.assay.cli.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a service on a real JDK 17 sees of the kernel sets that need 25.
class Java17Test {
    private static final String HOME = System.getProperty("assay.jdk17");

    @BeforeAll
    static void needsAJdk17() {
        if (HOME == null) {
            System.out.println("Java17Test is skipped: no JDK 17 was found");
        }
        assumeTrue(HOME != null, "no JDK 17 was found");
    }

    @Test
    void onTheClassPathTheOtherSetsSayThatTheyNeed25() throws Exception {
        String path = path("core", "simd", "native", "eclipse-collections", "tests");
        Outcome outcome = java("-cp", path, "io.assay.testing.ShowKernels");
        assertEquals(
                List.of(
                        "vector: needs Java 25, this is Java 17",
                        "native: needs Java 25, this is Java 17",
                        "scalar: running"),
                outcome.lines(),
                outcome.toString());
    }

    @Test
    void aForcedSetThrowsTheReason() throws Exception {
        String path = path("core", "simd", "eclipse-collections", "tests");
        Outcome outcome =
                java("-Dassay.kernels=vector", "-cp", path, "io.assay.testing.EvaluateThree");
        assertEquals(1, outcome.exit(), outcome.toString());
        assertTrue(
                outcome.text()
                        .contains(
                                "IllegalStateException: -Dassay.kernels=vector cannot be met:"
                                        + " vector: needs Java 25, this is Java 17"),
                outcome.text());
    }

    @Test
    void onTheModulePathCoreRunsAlone() throws Exception {
        Outcome outcome =
                java(
                        "-p",
                        path("core", "eclipse-collections"),
                        "--add-modules",
                        "assay.core",
                        "-cp",
                        path("tests"),
                        "io.assay.testing.ShowKernels");
        assertEquals("scalar: running", outcome.lines().get(2), outcome.toString());
    }

    /// The reason why the documentation says to leave those jars out there.
    @Test
    void onTheModulePathTheVmRefusesModulesOf25() throws Exception {
        Outcome outcome =
                java(
                        "-p",
                        path("core", "simd", "eclipse-collections"),
                        "--add-modules",
                        "assay.core",
                        "-cp",
                        path("tests"),
                        "io.assay.testing.ShowKernels");
        assertEquals(1, outcome.exit(), outcome.toString());
        assertTrue(outcome.text().contains("Unsupported major.minor version 69.0"), outcome.text());
    }

    private record Outcome(int exit, String text) {
        List<String> lines() {
            return text.lines().toList();
        }
    }

    private static Outcome java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(HOME, "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    /// The entries of this class path that belong to the named parts; `tests` are those of core.
    private static String path(String... parts) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.asList(parts).contains(part(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String part(String entry) {
        String text = entry.replace(File.separatorChar, '/');
        if (text.contains("/core/target/")) {
            return text.endsWith("test-classes") || text.endsWith("-tests.jar") ? "tests" : "core";
        }
        for (String module : List.of("simd", "native")) {
            if (text.contains("/" + module + "/target/")) {
                return module;
            }
        }
        return text.contains("eclipse-collections") ? "eclipse-collections" : "other";
    }
}
