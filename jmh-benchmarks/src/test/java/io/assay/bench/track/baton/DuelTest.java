package io.assay.bench.track.baton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.control.Injected;
import io.assay.bench.track.control.Spin;
import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
        assertTrue(pair.base().median(Clock.CPU) > 0);
        assertTrue(Double.isFinite(pair.difference(Clock.WALL)));
        assertTrue(pair.candidate().compileMillis() > 0);
    }

    /// `RelayTest` has the short form.
    @Test
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void aJvmThatIsKilledVoidsThePairInOneLine(@TempDir Path folder) throws IOException {
        Work work = new Work(HERE, CONTROL, Map.of());
        Duel duel = duel(folder);
        Thread killer = Thread.ofPlatform().start(DuelTest::kill);

        var error =
                assertThrows(
                        VoidException.class, () -> duel.run(work, work, new Slices(1, 300, 10), 1));

        killer.interrupt();
        assertTrue(
                error.getMessage()
                        .matches("(the JVM of the )?(base|candidate) (ended|did not start).*"),
                error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    /// Kills whatever JMH starts, as long as this thread is not told to stop. JMH's own process is a
    /// child of this one; the JVM that is measured is its child.
    private static void kill() {
        long here = ProcessHandle.current().pid();
        while (!Thread.currentThread().isInterrupted()) {
            ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.parent().filter(p -> p.pid() != here).isPresent())
                    .forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /// Parameters are set when a benchmark's state is, under the token.
    @Test
    void aSetupThatFailsVoidsThePairWithItsReason(@TempDir Path folder) throws IOException {
        Work work = new Work(HERE, Injected.class.getName() + ".sort", Map.of("extra", "many"));

        var error =
                assertThrows(
                        VoidException.class,
                        () -> duel(folder).run(work, work, new Slices(1, 3, 10), 1));

        assertTrue(
                error.getMessage().contains("NumberFormatException: For input string: \"many\""),
                error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
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
