package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The search of the scripts for a JDK, in folders that look like one.
class FindJdkTest {
    @TempDir Path folder;

    private record Ran(int code, String out, String err) {}

    private Ran run(String script, Map<String, String> variables) throws Exception {
        Path search =
                Path.of(System.getProperty("assay.root"))
                        .toAbsolutePath()
                        .resolve(".mvn/find-jdk.sh");
        ProcessBuilder builder =
                new ProcessBuilder(
                        "/bin/sh", "-euc", ". \"$1\"\n" + script, "sh", search.toString());
        builder.environment().keySet().removeIf(name -> name.contains("JAVA_HOME"));
        builder.environment().remove("ASSAY_JDK");
        builder.environment().putAll(variables);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        int code = builder.start().waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    private String jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path javac = Files.createFile(home.resolve("bin/javac"));
        javac.toFile().setExecutable(true);
        return home.toString();
    }

    @Test
    void theNamedJdkComesBeforeJavaHome() throws Exception {
        String named = jdk("named", "25.0.3");
        Ran ran = run("require_jdk_25", Map.of("ASSAY_JDK", named, "JAVA_HOME", jdk("home", "26")));
        assertEquals(new Ran(0, named + "\n", ""), ran);
    }

    @Test
    void anOlderOneIsPassedOver() throws Exception {
        String home = jdk("home", "25");
        Ran ran =
                run("require_jdk_25", Map.of("ASSAY_JDK", jdk("old", "17.0.2"), "JAVA_HOME", home));
        assertEquals(new Ran(0, home + "\n", ""), ran);
    }

    @Test
    void aRuntimeWithoutCompilerIsPassedOver() throws Exception {
        String home = jdk("home", "25");
        String runtime = jdk("jre", "25");
        Files.delete(Path.of(runtime, "bin/javac"));
        Ran ran = run("require_jdk_25", Map.of("ASSAY_JDK", runtime, "JAVA_HOME", home));
        assertEquals(new Ran(0, home + "\n", ""), ran);
    }

    /// The folders of the system cannot be hidden, so none of them looks like a JDK here.
    @Test
    void withoutAnyItSaysInOneSentenceWhatToInstall() throws Exception {
        Ran ran = run("jdk_feature() { :; }\nrequire_jdk_25", Map.of());
        assertEquals(
                new Ran(
                        127,
                        "",
                        "assay: no JDK 25 found; install one (for example Temurin 25) and set JAVA_HOME"
                                + " or ASSAY_JDK to its folder.\n"),
                ran);
    }
}
