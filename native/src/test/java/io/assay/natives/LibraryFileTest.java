package io.assay.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can stand in the way of the library, and how each case is told.
class LibraryFileTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String ALLOW = "--enable-native-access=ALL-UNNAMED";

    @TempDir private Path folder;

    @Test
    void leavesNoCopyOfTheLibraryBehind() throws IOException {
        Native.kernels();
        List<String> lines =
                Fork.lines(
                        CLASS_PATH, ALLOW, "-Dassay.kernels=native", "-Djava.io.tmpdir=" + folder);
        assertEquals(List.of("opened", "native", "native"), lines);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void saysWhichFlagAllowsNativeAccess() throws IOException {
        Native.kernels();
        List<String> lines =
                Fork.lines(CLASS_PATH, "--illegal-native-access=deny", "-Dassay.kernels=native");
        String reason = "native access is denied; allow it by --enable-native-access=ALL-UNNAMED";
        String refusal = "-Dassay.kernels=native cannot be met: native: " + reason;
        assertEquals(List.of(reason, refusal, refusal), lines);
    }

    @Test
    void saysThatTheJarHoldsNoLibrary() throws IOException, URISyntaxException {
        List<String> lines = Fork.lines(withoutLibrary(), ALLOW, "-Dassay.kernels=native");
        String reason = lines.get(0);
        assertTrue(reason.startsWith("assay-native holds no library for "), reason);
        assertTrue(reason.endsWith("; was it built without a C compiler?"), reason);
        String refusal = "-Dassay.kernels=native cannot be met: native: " + reason;
        assertEquals(List.of(reason, refusal, refusal), lines);
    }

    @Test
    void scalarRunsWhenTheLibraryIsMissing() throws IOException, URISyntaxException {
        List<String> lines = Fork.lines(withoutLibrary(), ALLOW);
        assertEquals(List.of("scalar", "scalar"), lines.subList(1, 3));
    }

    @Test
    void namesTheFileThatWasAskedFor() throws IOException {
        List<String> lines = Fork.lines(CLASS_PATH, ALLOW, "-Dassay.native.library=/nonexistent");
        assertEquals(
                "-Dassay.native.library cannot be loaded: Cannot open library: /nonexistent",
                lines.get(0));
    }

    @Test
    void namesTheSymbolThatAnotherLibraryLacks() throws IOException {
        Path zip = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("zip"));
        List<String> lines = Fork.lines(CLASS_PATH, ALLOW, "-Dassay.native.library=" + zip);
        assertEquals(
                "the library lacks assay_bits; it was not built from the sources of this jar",
                lines.get(0));
    }

    @Test
    void namesTheTemporaryFolderThatCannotBeWritten() throws IOException {
        Native.kernels();
        Path absent = folder.resolve("absent");
        List<String> lines = Fork.lines(CLASS_PATH, ALLOW, "-Djava.io.tmpdir=" + absent);
        String reason = lines.get(0);
        assertTrue(
                reason.startsWith(
                        "the library cannot be copied to the temporary folder " + absent + " ("),
                reason);
        assertTrue(reason.endsWith("); name another by -Djava.io.tmpdir"), reason);
    }

    /// The class path with a copy of this module's classes from which the library was deleted.
    private String withoutLibrary() throws IOException, URISyntaxException {
        Path classes =
                Path.of(
                        NativeProvider.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        Path copy = folder.resolve("classes");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                if (!file.toString().contains("assay-native" + File.separator)) {
                    Files.copy(file, copy.resolve(classes.relativize(file)));
                }
            }
        }
        String kept = CLASS_PATH.replace(classes.toString() + File.pathSeparator, "");
        return copy + File.pathSeparator + kept;
    }
}
