package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The classes that a script makes from others are what the script makes today.
@Tag("once")
class TwinsTest {
    private static final Path CORE = Path.of(System.getProperty("assay.root", ".."), "core");
    private static final Path SOURCES = Path.of("src/main/java/io/assay");

    @Test
    void committedTwinsAreUpToDate(@TempDir Path copy) throws IOException, InterruptedException {
        assumeTrue(hasShell(), "skipped: there is no sh on this machine");
        List<Path> twins = copySources(copy);
        Files.copy(CORE.resolve("twins.sh"), copy.resolve("twins.sh"));
        Process script =
                new ProcessBuilder("sh", copy.resolve("twins.sh").toString()).inheritIO().start();
        assertEquals(0, script.waitFor(), "exit code of core/twins.sh");
        for (Path twin : twins) {
            assertEquals(
                    withoutWhiteSpace(copy.resolve(twin)),
                    withoutWhiteSpace(CORE.resolve(twin)),
                    twin + " is out of date: run core/twins.sh");
        }
        assertEquals(twinsNamedIn(CORE.resolve("twins.sh")), twins.size(), "twins " + twins);
    }

    /// Copies all sources and returns the twins, which are copied as empty files.
    private static List<Path> copySources(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(CORE.resolve(SOURCES))) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .map(CORE::relativize)
                            .toList();
            for (Path source : sources) {
                Files.createDirectories(copy.resolve(source).getParent());
                Files.writeString(copy.resolve(source), isTwin(source) ? "" : read(source));
            }
            return sources.stream().filter(TwinsTest::isTwin).toList();
        }
    }

    private static boolean isTwin(Path source) {
        return read(source).startsWith("// Made from ");
    }

    private static String read(Path source) {
        try {
            return Files.readString(CORE.resolve(source));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long twinsNamedIn(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(l -> l.matches("(twin|labels) .*"))
                .count();
    }

    /// What the formatter leaves alone: it breaks lines and sorts imports by their new names.
    private static String withoutWhiteSpace(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(l -> !l.startsWith("import "))
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    private static boolean hasShell() throws InterruptedException {
        try {
            return new ProcessBuilder("sh", "-c", "exit 0").start().waitFor() == 0;
        } catch (IOException e) {
            System.out.println("TwinsTest is skipped: " + e.getMessage());
            return false;
        }
    }
}
