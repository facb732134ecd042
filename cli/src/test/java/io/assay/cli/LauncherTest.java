package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `./assay` beside a `java` that prints its arguments, one a line.
class LauncherTest {
    private static final String JAR = "cli/target/assay/lib/assay-cli-0.1.0-SNAPSHOT.jar";

    @TempDir private Path folder;
    private Path root;

    @BeforeEach
    void copyScript() throws IOException {
        Path script = Path.of(System.getProperty("assay.root", ".."), "assay");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
        root = Files.createDirectories(folder.resolve("a root"));
        Files.createDirectories(root.resolve(".mvn"));
        Files.createDirectories(root.resolve(JAR).getParent());
        Files.createFile(root.resolve(JAR));
        Files.copy(script, root.resolve("assay"));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor arg; do echo \"$arg\"; done\n");
        assertTrue(java.toFile().setExecutable(true));
        finder("require_jdk_25() { echo '" + folder.resolve("jdk") + "'; }\n");
    }

    private void finder(String text) throws IOException {
        Files.writeString(root.resolve(".mvn/find-jdk.sh"), text);
    }

    private Ran run(String options, String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", root.resolve("assay").toString()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ASSAY_OPTS", options);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        int code = builder.start().waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    private static List<String> lines(Ran ran) {
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        return ran.out().lines().toList();
    }

    @Test
    void leadingOptionsGoToTheJvmAndTheRestToTheTool() throws Exception {
        List<String> args =
                lines(run("-Xmx2g", "-Dx=a b", "-Xss1m", "evaluate", "my file.csv", "-Dy=1"));
        int jar = args.indexOf(root.resolve(JAR).toString());
        assertEquals("-cp", args.get(jar - 1));
        assertEquals(
                List.of("io.assay.cli.Main", "evaluate", "my file.csv", "-Dy=1"),
                args.subList(jar + 1, args.size()));
        List<String> jvm = args.subList(0, jar);
        assertTrue(jvm.containsAll(List.of("-Xmx2g", "-Dx=a b", "-Xss1m")), jvm.toString());
        assertTrue(jvm.contains("-Dassay.kernels=native,scalar"), jvm.toString());
        assertTrue(jvm.contains("--enable-native-access=ALL-UNNAMED"), jvm.toString());
    }

    @Test
    void theVectorModuleIsAddedWhereItIsWanted() throws Exception {
        String module = "--add-modules=jdk.incubator.vector";
        assertTrue(lines(run("", "kernels")).contains(module));
        assertTrue(lines(run("", "-Dassay.kernels=vector", "evaluate", "f")).contains(module));
        assertTrue(lines(run("-Dassay.kernels=vector", "evaluate", "f")).contains(module));
        assertTrue(!lines(run("", "evaluate", "kernels")).contains(module));
    }

    @Test
    void aGivenKernelSetComesAfterTheDefault() throws Exception {
        List<String> args = lines(run("", "-Dassay.kernels=scalar", "kernels"));
        assertTrue(
                args.indexOf("-Dassay.kernels=scalar")
                        > args.indexOf("-Dassay.kernels=native,scalar"));
    }

    @Test
    void deniedNativeAccessIsNotAllowedAgain() throws Exception {
        List<String> args = lines(run("", "--illegal-native-access=deny", "kernels"));
        assertTrue(args.contains("--illegal-native-access=deny"));
        assertTrue(!args.contains("--enable-native-access=ALL-UNNAMED"));
    }

    @Test
    void anotherCollectorReplacesTheSerialOne() throws Exception {
        String serial = "-XX:+UseSerialGC";
        assertTrue(lines(run("", "evaluate", "f")).contains(serial));
        assertTrue(!lines(run("", "-XX:+UseParallelGC", "evaluate", "f")).contains(serial));
        assertTrue(!lines(run("-XX:+UseZGC", "evaluate", "f")).contains(serial));
    }

    @Test
    void theOptimizingCompilerStaysWhereMuchIsLearned() throws Exception {
        String quick = "-XX:TieredStopAtLevel=1";
        for (String command : List.of("train", "curve", "doctor", "importance", "ensemble")) {
            assertTrue(!lines(run("", command, "f")).contains(quick), command);
        }
        assertTrue(lines(run("", "predict", "m", "f")).contains(quick));
        assertTrue(lines(run("", "evaluate", "f")).contains(quick));
    }

    @Test
    void sourcesNewerThanTheToolAreBuilt() throws Exception {
        Path builder = root.resolve("mvnw");
        Files.writeString(builder, "#!/bin/sh\necho built >&2\n");
        assertTrue(builder.toFile().setExecutable(true));
        Path source = Files.createDirectories(root.resolve("core/src/main/java"));
        Path file = Files.writeString(source.resolve("A.java"), "");
        Files.setLastModifiedTime(root.resolve(JAR), FileTime.fromMillis(1_000));
        assertEquals("assay: building...\nbuilt\n", run("", "evaluate", "f").err());
        assertEquals("", run("", "evaluate", "f").err(), "a second time");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        assertEquals("", run("", "evaluate", "f").err());
    }

    @Test
    void withoutAJdkItEndsWith127() throws Exception {
        finder("require_jdk_25() { echo 'assay: no JDK 25 found' >&2; exit 127; }\n");
        Ran ran = run("", "evaluate", "f");
        assertEquals(127, ran.code());
        assertEquals("assay: no JDK 25 found\n", ran.err());
    }
}
