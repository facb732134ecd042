package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.baton.VoidException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A repository whose build is a shell script: it refuses benchmarks that say `new` unless the library
/// does, and makes a "jar" of all sources.
class BuildsTest {
    private static final String SOURCES = "jmh-benchmarks/src/main/java/";
    private static final String BUILD =
            """
            #!/bin/sh
            bad=
            for f in $(grep -l new %1$s*.java); do
                grep -q new library.txt || bad="$bad $f"
            done
            for f in $bad; do echo "[ERROR] $PWD/$f:[1,1] cannot find symbol"; done
            [ -z "$bad" ] || exit 1
            grep -q "A 9" %1$sA.java && grep -q "library 1" library.txt && echo "[ERROR] strange" && exit 1
            grep -q broken library.txt && echo "[ERROR] the library is broken" && exit 1
            mkdir -p jmh-benchmarks/target
            cat library.txt %1$s*.java > jmh-benchmarks/target/benchmarks.jar
            """
                    .formatted(SOURCES);

    @TempDir Path root;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void commitTwice() throws Exception {
        git("init", "--quiet");
        write("mvnw", BUILD);
        assertTrue(root.resolve("mvnw").toFile().setExecutable(true));
        write("library.txt", "library 1\n");
        write(SOURCES + "A.java", "A 1\n");
        write(SOURCES + "B.java", "B 1\n");
        write(SOURCES + "p/D.java", "D uses B\n");
        write(SOURCES + "p/E.java", "// B is not used\nE uses D\n");
        write(SOURCES + "p/F.java", "// B is not used\nF alone\n");
        commit("base");
        write("library.txt", "library 2, new\n");
        write(SOURCES + "A.java", "A 2\n");
        write(SOURCES + "B.java", "B 2, new\n");
        write(SOURCES + "C.java", "C 2, new\n");
        commit("candidate");
    }

    @Test
    void theBaseIsBuiltWithTheCandidatesBenchmarksWhereTheyCompile() throws Exception {
        Builds.Jars jars = builds().of("base", "candidate");

        assertEquals("library 1\nA 2\nB 1\n", Files.readString(jars.base()));
        assertEquals(
                "library 2, new\nA 2\nB 2, new\nC 2, new\n", Files.readString(jars.candidate()));
        assertEquals(2, said().lines().count(), said());
    }

    /// B does not compile against the base, which has a B of its own; C is not there at all.
    @Test
    void whatIsTheBasesOwnIsSaidWithAllThatUsesIt() throws Exception {
        assertEquals(Set.of("B", "p.D", "p.E"), builds().of("base", "candidate").own());
        assertEquals(Set.of("B", "p.D", "p.E"), builds().of("base", "candidate").own());
        assertEquals(Set.of(), builds().of("candidate", "candidate").own());
    }

    @Test
    void whereNothingOfTheCandidateBuildsTheBaseIsAsItWas() throws Exception {
        write(SOURCES + "A.java", "A 9\n");
        write(SOURCES + "B.java", "B 1\n");
        git("rm", "--quiet", SOURCES + "C.java");
        commit("strange");

        Builds.Jars jars = builds().of("base", "strange");

        assertEquals("library 1\nA 1\nB 1\n", Files.readString(jars.base()));
        assertEquals(Set.of("A"), jars.own());
    }

    @Test
    void aCommitIsNamedByItsHashAndAFileByItself() throws Exception {
        String name = builds().name("candidate");

        assertTrue(name.matches("[0-9a-f]{10}"), name);
        assertEquals(name, builds().name(name));
        String file = root.resolve("mvnw").toString();
        assertEquals(file, builds().name(file));
    }

    @Test
    void aCommitIsBuiltOnce() throws Exception {
        Builds.Jars first = builds().of("base", "candidate");
        said.reset();

        assertEquals(first, builds().of("base", "candidate"));
        assertEquals("", said());
    }

    @Test
    void aCommitThatDoesNotBuildIsVoidInOneLine() throws Exception {
        write("library.txt", "broken\n");
        write(SOURCES + "B.java", "B 1\n");
        write(SOURCES + "C.java", "C 1\n");
        commit("broken");

        var error = assertThrows(VoidException.class, () -> builds().of("base", "broken"));

        assertTrue(
                error.getMessage().matches("[0-9a-f]{10} does not build: .*library is broken"),
                error.getMessage());
    }

    private Builds builds() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Builds(root, root.resolve("target"), new Progress(out, false));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private void commit(String tag) throws Exception {
        git("add", "-A", "--", ".", ":!target");
        git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "--quiet", "-m", tag);
        git("tag", tag);
    }

    private void git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Command.Ended ended = Command.run(root, command);
        assertEquals(0, ended.exit(), ended.text());
    }
}
