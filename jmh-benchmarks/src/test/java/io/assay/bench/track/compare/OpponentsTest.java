package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpponentsTest {
    private static final String LIST = "META-INF/BenchmarkList";

    @TempDir Path folder;
    private String jar;

    /// JMH's list of this project's benchmarks is all that is asked before anything runs.
    @BeforeEach
    void writeAJarWithAList() throws IOException {
        Path file = folder.resolve("some.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
                InputStream list = OpponentsTest.class.getClassLoader().getResourceAsStream(LIST)) {
            out.putNextEntry(new ZipEntry(LIST));
            list.transferTo(out);
        }
        jar = file.toString();
    }

    @Test
    void severalBenchmarksAreRefusedByName() {
        var error =
                assertThrows(
                        UsageException.class,
                        () -> Opponents.of(jar, jar, "control.Injected", List.of("extra=0")));

        assertEquals(
                "control.Injected is 2 benchmarks; expected one, -p sets parameters:"
                        + " Injected.logLoss extra=0; Injected.sort extra=0",
                error.getMessage());
    }

    @Test
    void eachLineOfThisProjectsSuiteIsOneBenchmark() throws IOException {
        Path root = Path.of(System.getProperty("assay.root", ".."));
        Suite suite = Suite.read(root.resolve(Options.SUITE));
        Builds.Jars jars = new Builds.Jars(Path.of(jar), Path.of(jar), Set.of());

        assertEquals(suite.entries().size(), Matching.of(jars, suite).both().size());
    }

    @Test
    void noBenchmarkIsVoid() {
        var error =
                assertThrows(
                        VoidException.class, () -> Opponents.of(jar, jar, "NoSuch", List.of()));

        assertTrue(error.getMessage().startsWith("no benchmark matches NoSuch in both "));
    }
}
