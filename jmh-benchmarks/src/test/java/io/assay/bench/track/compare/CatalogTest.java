package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.baton.Companion;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.control.Injected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @Test
    void findsTheBenchmarksOfAJarInTheSuitesOrder(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("some.jar");
        Companion.write(jar);
        Path file = folder.resolve("suite.txt");
        Files.writeString(
                file, "# most important first\nInjected.sort extra=5\n\nSpin\nInjected.logLoss\n");

        List<Case> cases = Catalog.of(jar, Suite.read(file));

        assertEquals(
                List.of("Injected.sort extra=5", "Spin.chain", "Injected.logLoss"),
                cases.stream().map(Case::label).toList());
    }

    @Test
    void parametersAreMultiplied() {
        List<Case> cases =
                Case.all("a.B.c", Map.of("rows", List.of("1", "2"), "set", List.of("x", "y")), 1);

        assertEquals(4, cases.size());
        assertTrue(cases.stream().anyMatch(c -> c.label().equals("B.c rows=2 set=x")));
    }

    @Test
    void threadsAreThoseOfTheGroupAndAllCoresStayThat() {
        assertEquals(1, Catalog.threads(1, 1));
        assertEquals(4, Catalog.threads(4, 1));
        assertEquals(8, Catalog.threads(1, 8));
        assertEquals(-1, Catalog.threads(1, -1));
    }

    @Test
    void benchmarksOfOneSideAreSetApart() {
        Case a = new Case("x.A.a", Map.of(), 1);
        Case b = new Case("x.B.b", Map.of("rows", "1"), 1);

        assertEquals(List.of(b), Catalog.missing(List.of(a), List.of(a, b)));
    }

    @Test
    void whatIsNotTheSameInBothIsNotCompared(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("some.jar");
        Companion.write(jar);
        String other = Injected.class.getName();

        Matching matching =
                Matching.of(
                        new Builds.Jars(jar, jar, Set.of(other)),
                        Suite.of(".", List.of("extra=0")));

        assertEquals(List.of("Spin.chain"), matching.both().stream().map(Case::label).toList());
        assertEquals(2, matching.changed().size());
        assertEquals(List.of(), matching.added());
    }

    @Test
    void aJarOfSomethingElseIsNamed(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("other.jar");
        try (var out = Files.newOutputStream(jar);
                var zip = new JarOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
        }
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Suite suite = Suite.of(".", List.of());

        var noList = assertThrows(VoidException.class, () -> Catalog.of(jar, suite));
        var noJar = assertThrows(VoidException.class, () -> Catalog.of(text, suite));

        assertEquals(jar + " holds no JMH benchmarks", noList.getMessage());
        assertTrue(noJar.getMessage().startsWith(text + " cannot be read: "));
    }

    @Test
    void aParameterThatNoneHasIsNamedWithThoseThatSomeHave(@TempDir Path folder)
            throws IOException {
        Path jar = folder.resolve("some.jar");
        Companion.write(jar);
        Builds.Jars jars = new Builds.Jars(jar, jar, Set.of());

        var some = refused(jars, "Injected.sort");
        var none = refused(jars, "Spin");

        assertEquals(
                "extr is no parameter of benchmarks that match Injected.sort; they have extra",
                some);
        assertEquals("extr is no parameter of benchmarks that match Spin; they have none", none);
        assertEquals(
                List.of(),
                Matching.of(jars, Suite.of("NoSuch", List.of("extr=1"))).both(),
                "what is not there has no parameters to be wrong about");
    }

    private static String refused(Builds.Jars jars, String name) {
        return assertThrows(
                        UsageException.class,
                        () -> Matching.of(jars, Suite.of(name, List.of("extr=1"))))
                .getMessage();
    }

    @Test
    void aFaultySuiteIsRefused() {
        var setting = assertThrows(UsageException.class, () -> Suite.of("a", List.of("rows")));
        var name = assertThrows(UsageException.class, () -> Suite.of("(", List.of()));

        assertEquals("rows is no setting; expected name=value", setting.getMessage());
        assertEquals("( is no regular expression: Unclosed group", name.getMessage());
    }
}
