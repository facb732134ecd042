package io.assay.bench.track.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.gate.hot.HotFork;
import io.assay.bench.track.gate.hot.HotMain;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form of the gate that is part of every build, and what makes a run void.
class GateTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root", ".."));
    private static final String LIBRARY = LibraryOperations.class.getName();

    @Test
    void nothingIsWorseThanWhatWasAccepted() throws Exception {
        Findings findings = new Gate(LIBRARY, HotFork.here(), ROOT).find(Form.QUICK);

        assertEquals(
                List.of(),
                findings.worse(Accepted.read(ROOT.resolve(GateCommand.FILE))),
                "if that is meant: ./bench gate --accept, and have the change reviewed");
        assertTrue(findings.counted().size() > 10, findings.summary());
        assertTrue(findings.hot().size() > 4, findings.summary());
    }

    @Test
    void aJvmThatDiesIsVoid() {
        HotFork without = new HotFork(HotFork.here().java(), "nowhere.jar", 60);
        Form one = new Form(Pattern.compile("none"), Pattern.compile("^words$"), List.of("scalar"));

        var error =
                assertThrows(VoidException.class, () -> new Gate(LIBRARY, without, ROOT).find(one));

        assertEquals(
                "the JVM of the scalar kernels ended with 1: Error: Could not find or load main"
                        + " class "
                        + HotMain.class.getName(),
                error.getMessage());
    }

    @Test
    void aJvmThatIsTooLateIsVoid() {
        HotFork impatient = new HotFork(HotFork.here().java(), HotFork.here().classPath(), 0);
        Form one = new Form(Pattern.compile("none"), Pattern.compile("^words$"), List.of("scalar"));

        var error =
                assertThrows(
                        VoidException.class, () -> new Gate(LIBRARY, impatient, ROOT).find(one));

        assertEquals(
                "the JVM of the scalar kernels did not end within 0 s: it said nothing",
                error.getMessage());
    }

    @Test
    void noMatchIsVoidInOneLine() throws InterruptedException {
        assertEquals(
                new Ended(3, "bench: void: no operation matches nothing-like-it (exit 3)"),
                run(ROOT, "--include", "nothing-like-it"));
    }

    @Test
    void anotherJdkIsVoidInOneLine(@TempDir Path root) throws Exception {
        Path file = root.resolve(GateCommand.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "jdk=21\n");

        Ended ended = run(root);

        assertEquals(3, ended.exit());
        assertTrue(ended.text().startsWith("bench: void: "), ended.text());
        assertTrue(ended.text().contains(" is of JDK 21, this is JDK "), ended.text());
        assertEquals(1, ended.text().lines().count());
    }

    @Test
    void withoutAcceptedFactsItIsVoid(@TempDir Path root) throws Exception {
        Ended ended = run(root);

        assertEquals(3, ended.exit());
        assertTrue(
                ended.text().contains("; ./bench gate --accept writes it for review"),
                ended.text());
    }

    @Test
    void whatIsNotUnderstoodIsUsage() throws InterruptedException {
        assertEquals(new Ended(2, "bench: gate takes options only; found all"), run(ROOT, "all"));
        assertEquals(
                new Ended(2, "bench: [ is no regular expression: Unclosed character class"),
                run(ROOT, "--include", "["));
    }

    private record Ended(int exit, String text) {}

    private static Ended run(Path root, String... arguments) throws InterruptedException {
        PrintStream before = System.err;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            int exit = GateCommand.main(root, List.of(arguments));
            return new Ended(exit, text.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }
}
