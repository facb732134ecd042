package io.assay.bench.track.baton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.control.Spin;
import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a real JMH and real JVMs, for a moment each.
class DuelTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path HERE = Path.of(System.getProperty("java.class.path"));
    private static final String CONTROL = Spin.class.getName() + ".chain";

    @Test
    void twoJvmsTakeTurns(@TempDir Path folder) throws Exception {
        Work work = new Work(HERE, CONTROL, Map.of());

        Pair pair = duel(folder).run(work, work, new Slices(1, 3, 10), 1);

        assertEquals(3, pair.base().cpu().size());
        assertTrue(
                pair.base().median(Clock.CPU) > 1_000,
                "a chain of 10,000 steps takes microseconds");
        assertTrue(Math.abs(pair.difference(Clock.CPU)) < 1);
        assertTrue(pair.candidate().compileMillis() > 0);
    }

    @Test
    void aJarWithoutJmhVoidsThePairInOneLine(@TempDir Path folder) throws IOException {
        Work none = new Work(folder.resolve("none.jar"), CONTROL, Map.of());

        var error =
                assertThrows(
                        VoidException.class,
                        () -> duel(folder).run(none, none, new Slices(1, 3, 10), 1));

        assertTrue(
                error.getMessage().matches("(base|candidate) did not start: .*JMH|.*Main.*"),
                error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    private static Duel duel(Path folder) throws IOException {
        Path companion = folder.resolve("companion.jar");
        if (Files.notExists(companion)) {
            Companion.write(companion);
        }
        return new Duel(JAVA, companion, 30_000);
    }
}
