package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tool as a real process: what a JVM of its own adds.
class ProcessTest {
    private static final String ACCESS = "--enable-native-access=ALL-UNNAMED";

    @TempDir private Path folder;

    private String data() throws IOException {
        String rows = "1,0.9\n0,0.3\n".repeat(30_000);
        return Files.writeString(folder.resolve("t.csv"), "y_true,y_score\n" + rows).toString();
    }

    private Ran run(List<String> flags, String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("io.assay.cli.Main");
        command.addAll(Arrays.asList(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        int code = builder.start().waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void theExitCodeReachesTheCallerAndPipesStayClean() throws Exception {
        List<String> flags = List.of(ACCESS);
        Ran good = run(flags, "evaluate", data(), "--json");
        assertEquals("", good.err());
        assertEquals(0, good.code());
        assertEquals(60_000, good.json().get("n").asInt());
        assertTrue(good.json().get("timing").get("start").asDouble() > 0);
        assertEquals(3, run(flags, "evaluate", data(), "--fail-under", "auc=2").code());
        assertEquals(1, run(flags, "evaluate", folder.resolve("none.csv").toString()).code());
        assertEquals(2, run(flags, "evaluate").code());
    }

    @Test
    void aKernelSetThatCannotRunIsRefusedWithItsReason() throws Exception {
        Ran ran = run(List.of("-Dassay.kernels=vector"), "evaluate", data());
        assertTrue(
                ran.err().startsWith("assay: -Dassay.kernels=vector cannot be met: vector: "),
                ran.err());
        assertEquals(1, ran.err().lines().count());
        assertEquals(2, ran.code());
        Ran unknown = run(List.of("-Dassay.kernels=gpu"), "evaluate", data());
        assertTrue(unknown.err().contains("gpu: there is no such kernel set"), unknown.err());
        assertEquals(2, unknown.code());
    }

    @Test
    void deniedNativeAccessLeavesTheOthers() throws Exception {
        Ran ran = run(List.of("--illegal-native-access=deny"), "kernels");
        String line =
                ran.out().lines().filter(l -> l.startsWith("native")).collect(Collectors.joining());
        assertTrue(line.startsWith("native    not available: "), ran.out());
        assertEquals(0, ran.code());
        Ran report = run(List.of("--illegal-native-access=deny"), "evaluate", data(), "--json");
        assertEquals("scalar", report.json().get("kernels").stringValue());
    }

    @Test
    void tooSmallAHeapIsOneSentenceWithTheSizeThatHelps() throws Exception {
        String rows = "1,0.9\n0,0.3\n".repeat(1_500_000);
        String file =
                Files.writeString(folder.resolve("big.csv"), "y_true,y_score\n" + rows).toString();
        Ran ran = run(List.of(ACCESS, "-XX:+UseSerialGC", "-Xmx24m"), "evaluate", file, "--json");
        assertEquals(1, ran.code());
        assertTrue(
                ran.err()
                        .matches(
                                "assay: \\S+ needs about \\d+ MiB of heap, there are \\d+; give it"
                                        + " more with ASSAY_OPTS=-Xmx\\d+m\\R"),
                ran.err());
    }
}
