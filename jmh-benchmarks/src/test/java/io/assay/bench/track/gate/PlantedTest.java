package io.assay.bench.track.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.bench.track.gate.count.Counted;
import io.assay.bench.track.gate.hot.Hot;
import io.assay.bench.track.gate.hot.HotFork;
import io.assay.bench.track.gate.planted.Planted;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Twenty faults that anyone could make: the gate finds each, and says what it is.
class PlantedTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root", ".."));
    private static final String PROVIDER = Planted.class.getName();
    private static final int[] SIZES = {4_096, 8_192, 16_384, 32_768, 65_536};

    /// What counts show, and a part of the sentence that names it.
    private static final Map<String, String> COUNTED =
            Map.of(
                    "confusion-floats@extra-pass", "another pass over the rows",
                    "evaluator-auc@n-log-n", "elements written grow with the power 1.09",
                    "evaluator-auc-ties@pairs", "elements read grow with the power 1.",
                    "tabulate-ints@sorted", "elements read grow not in a line with the rows");

    /// What a warm JVM shows.
    private static final Map<String, String> HOT =
            Map.ofEntries(
                    Map.entry("confusion-floats@sixteen-bytes", "16 bytes of java.lang.Object"),
                    Map.entry("confusion-floats@boxing", "of java.lang.Float"),
                    Map.entry("confusion-floats@varargs", "32 bytes of [I"),
                    Map.entry("confusion-floats@iterator", "Itr; accepted are 0"),
                    Map.entry("confusion-floats@lambda", "Allocations$$Lambda"),
                    Map.entry("confusion-floats@string", "java.lang.String"),
                    Map.entry("confusion-floats@copy", "1016 bytes of [B"),
                    Map.entry("sort-ints@scratch", "4080 bytes of [I"),
                    Map.entry("confusion-floats@big-callee", "Compilations::big instead"),
                    Map.entry("confusion-floats@megamorphic", "Weight::of instead of inlining"),
                    Map.entry("confusion-floats@deoptimised", "deoptimised"),
                    Map.entry("confusion-floats@huge-method", "HugeMethod::of is not compiled"),
                    Map.entry(
                            "split-floats@intrinsic",
                            "no longer replaces java.lang.Float::floatToRawIntBits"));

    private static final Map<String, String> VECTORS =
            Map.of("confusion-floats@species", "vectors are boxed");

    @Test
    void countsShowWhatIsDoneTooOften() throws IOException {
        List<Counted> counted = Counted.of(PROVIDER, COUNTED.keySet(), SIZES);
        Accepted accepted = accepted();

        Map<String, String> found = new HashMap<>();
        for (Counted one : counted) {
            Operation operation = operations(Set.of(one.operation())).get(0);
            note(found, CountRule.check(one, operation.growth(), accepted));
        }

        assertAllNamed(COUNTED, found);
    }

    @Test
    void filesThatGrewAreNamed(@TempDir Path root) throws IOException {
        Map<String, Long> before = Map.of("core.jar", 1_000L, "libassay.so.linux-x86_64", 1_000L);
        Accepted accepted = Accepted.nothing();
        Sizes.accept(before, accepted);
        file(root.resolve("core/target/assay-core-0.1.0.jar"), 1_110);
        file(root.resolve("core/target/assay-core-0.1.0-tests.jar"), 5_000);
        file(
                root.resolve(
                        "native/target/classes/META-INF/assay-native/linux-x86_64/libassay.so"),
                1_260);

        List<String> worse =
                Sizes.check(Sizes.of(root), accepted).stream().map(Worse::toString).toList();

        assertEquals(
                List.of(
                        "core.jar: has 1,110 bytes; accepted are 1,000 and 10 %",
                        "libassay.so.linux-x86_64: has 1,260 bytes; accepted are 1,000 and 25 %"),
                worse);
        assertEquals(List.of(), Sizes.check(before, accepted));
    }

    /// In the normal build `GateTest` looks at a warm JVM.
    @Test
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void warmJvmsShowTheRest(@TempDir Path folder) throws Exception {
        writeHugeMethod(folder);
        HotFork here = HotFork.here();
        HotFork fork =
                new HotFork(here.java(), folder + File.pathSeparator + here.classPath(), 300);
        Accepted accepted = accepted();

        Map<String, String> found = new HashMap<>();
        for (Hot one : fork.look(PROVIDER, "scalar", operations(HOT.keySet()))) {
            note(found, HotRule.check(one, accepted));
        }
        for (Hot one : fork.look(PROVIDER, "vector", operations(VECTORS.keySet()))) {
            note(found, HotRule.check(one, accepted));
        }

        Map<String, String> expected = new HashMap<>(HOT);
        expected.putAll(VECTORS);
        assertAllNamed(expected, found);
        assertEquals(20, expected.size() + COUNTED.size() + 2, "with the two files");
    }

    private static void note(Map<String, String> found, List<Worse> worse) {
        for (Worse one : worse) {
            found.merge(
                    one.subject().replaceFirst(" on .*", ""),
                    one.sentence(),
                    (a, b) -> a + "; " + b);
        }
    }

    private static void assertAllNamed(Map<String, String> expected, Map<String, String> found) {
        List<String> missed =
                expected.entrySet().stream()
                        .filter(e -> !found.getOrDefault(e.getKey(), "").contains(e.getValue()))
                        .map(e -> e + ", found: " + found.get(e.getKey()))
                        .toList();
        assertEquals(List.of(), missed);
    }

    private static List<Operation> operations(Set<String> names) {
        return new Planted().get().stream().filter(o -> names.contains(o.name())).toList();
    }

    private static Accepted accepted() throws IOException {
        return Accepted.read(ROOT.resolve(GateCommand.FILE));
    }

    private static void file(Path file, int size) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[size]);
    }

    /// As many idle instructions as make the method too long.
    private static void writeHugeMethod(Path folder) throws IOException {
        String name = Planted.class.getPackageName().replace('.', '/') + "/HugeMethod.class";
        byte[] file;
        try (InputStream in = Planted.class.getClassLoader().getResourceAsStream(name)) {
            file = in.readAllBytes();
        }
        CodeTransform longer =
                new CodeTransform() {
                    @Override
                    public void atStart(CodeBuilder code) {
                        for (int i = 0; i <= 8_000; i++) {
                            code.nop();
                        }
                    }

                    @Override
                    public void accept(CodeBuilder code, CodeElement element) {
                        code.with(element);
                    }
                };
        ClassFile files = ClassFile.of();
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(
                target,
                files.transformClass(
                        files.parse(file),
                        ClassTransform.transformingMethodBodies(
                                m -> m.methodName().equalsString("of"), longer)));
    }
}
