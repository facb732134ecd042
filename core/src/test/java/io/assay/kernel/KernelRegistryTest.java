package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class KernelRegistryTest {
    private static final Kernels FAST = new NaiveKernels();
    private static final Kernels SCALAR = new ScalarKernels();

    @Test
    void scalarRunsAndNothingIsLookedForUntilASetIsWarm() {
        KernelRegistry registry =
                new KernelRegistry(
                        () -> {
                            throw new AssertionError("looked for");
                        },
                        "");
        assertEquals("scalar", registry.chosen().name());
        assertEquals("scalar", registry.running());
    }

    @Test
    void theBestIsTheFirstThatOpensAndRunsOnceItIsAdopted() {
        KernelRegistry registry = registry("", able("fast", FAST), able("scalar", SCALAR));
        assertSame(FAST, registry.best());
        assertEquals("scalar", registry.running());
        registry.adopt(FAST);
        assertSame(FAST, registry.chosen());
    }

    @Test
    void aSetThatCannotOpenIsPassedOverAndKeepsItsReason() {
        KernelRegistry registry =
                registry("", unable("fast", "no compiler C2"), able("scalar", SCALAR));
        assertSame(SCALAR, registry.best());
        assertEquals("no compiler C2", registry.candidates().get(0).reason());
    }

    @Test
    void theReasonIsTheInnermostMessage() {
        KernelCandidate candidate =
                candidate(
                        "fast",
                        () -> {
                            throw new IllegalStateException(
                                    "outer", new ExceptionInInitializerError("no library"));
                        });
        registry("", candidate, able("scalar", SCALAR)).best();
        assertEquals("no library", candidate.reason());
    }

    @Test
    void aLinkageErrorIsAReasonAndNotAFailure() {
        KernelCandidate candidate =
                candidate(
                        "fast",
                        () -> {
                            throw new NoClassDefFoundError("jdk/incubator/vector/Vector");
                        });
        KernelRegistry registry = registry("", candidate, able("scalar", SCALAR));
        assertSame(SCALAR, registry.best());
        assertEquals("jdk/incubator/vector/Vector", candidate.reason());
    }

    @Test
    void aForcedSetRunsThoughItIsNotTheFastest() {
        assertSame(
                SCALAR, registry(" scalar ", able("fast", FAST), able("scalar", SCALAR)).chosen());
    }

    @Test
    void namesInOrderAreAPreference() {
        KernelRegistry registry =
                registry("fast, scalar", unable("fast", "why"), able("scalar", SCALAR));
        assertSame(SCALAR, registry.chosen());
    }

    @Test
    void aForcedSetThatCannotRunThrowsItsReasonAtEveryUse() {
        KernelRegistry registry =
                registry("fast", unable("fast", "no library"), able("scalar", SCALAR));
        for (int use = 0; use < 3; use++) {
            assertEquals(
                    "-Dassay.kernels=fast cannot be met: fast: no library",
                    assertThrows(IllegalStateException.class, registry::chosen).getMessage());
        }
        assertNull(registry.running());
    }

    @Test
    void anUnknownNameThrowsAndListsTheKnownOnes() {
        KernelRegistry registry = registry("quick", able("fast", FAST), able("scalar", SCALAR));
        assertEquals(
                "-Dassay.kernels=quick cannot be met: quick: there is no such kernel set, only"
                        + " fast, scalar",
                assertThrows(IllegalStateException.class, registry::chosen).getMessage());
    }

    @Test
    void everyReasonOfAPreferenceIsTold() {
        KernelRegistry registry =
                registry("fast,quick", unable("fast", "why"), able("scalar", SCALAR));
        assertTrue(
                assertThrows(IllegalStateException.class, registry::chosen)
                        .getMessage()
                        .startsWith("-Dassay.kernels=fast,quick cannot be met: fast: why; quick:"));
    }

    @Test
    void aNamedSetRunsFromTheFirstCall() {
        KernelRegistry registry =
                registry("fast,scalar", able("scalar", SCALAR), able("fast", FAST));
        assertSame(FAST, registry.chosen());
        assertSame(FAST, registry.best());
        registry.adopt(SCALAR);
        assertSame(FAST, registry.chosen());
    }

    @Test
    void aDroppedSetIsReplacedAndKeepsTheReason() {
        KernelRegistry registry =
                registry("fast,scalar", able("fast", FAST), able("scalar", SCALAR));
        registry.drop("fast", "wrong sum");
        assertSame(SCALAR, registry.chosen());
        assertEquals("wrong sum", registry.candidates().get(0).reason());
    }

    @Test
    void aWarmSetThatIsDroppedLeavesScalarToRun() {
        KernelRegistry registry = registry("", able("fast", FAST), able("scalar", SCALAR));
        registry.adopt(FAST);
        registry.drop("naive", "wrong sum");
        assertEquals("scalar", registry.running());
    }

    @Test
    void aForcedSetThatIsDroppedLeavesNothingToRun() {
        KernelRegistry registry = registry("fast", able("fast", FAST), able("scalar", SCALAR));
        registry.drop("fast", "wrong sum");
        assertEquals(
                "-Dassay.kernels=fast cannot be met: fast: wrong sum",
                assertThrows(IllegalStateException.class, registry::chosen).getMessage());
    }

    @Test
    void aSetIsOpenedOnceAndOnlyWhenItIsNeeded() {
        AtomicInteger opened = new AtomicInteger();
        KernelCandidate lazy =
                candidate(
                        "lazy",
                        () -> {
                            opened.incrementAndGet();
                            return FAST;
                        });
        KernelRegistry registry = registry("", able("scalar", SCALAR), lazy);
        assertEquals(0, opened.get());
        registry.candidates();
        registry.candidates();
        assertEquals(1, opened.get());
    }

    @Test
    void classFilesTooNewAreTheReasonOfTheSetTheyBelongTo() {
        Error error = new UnsupportedClassVersionError("io/assay/simd/VectorProvider has been");
        KernelCandidate candidate = KernelCandidate.unloadable(error);
        assertEquals("vector", candidate.name());
        assertEquals(
                "needs Java 25, this is Java " + Runtime.version().feature(), candidate.reason());
    }

    @Test
    void aNativeProviderThatCannotLoadSaysWhy() {
        Error error = new NoClassDefFoundError("io/assay/natives/Library");
        KernelCandidate candidate = KernelCandidate.unloadable(error);
        assertEquals("native", candidate.name());
        assertEquals("io/assay/natives/Library", candidate.reason());
    }

    @Test
    void theRegistryOfThisJvmListsThreeSets() {
        List<String> names =
                KernelRegistry.system().candidates().stream().map(KernelCandidate::name).toList();
        assertEquals(List.of("vector", "native", "scalar"), names);
    }

    private static KernelRegistry registry(String wanted, KernelCandidate... candidates) {
        return new KernelRegistry(() -> List.of(candidates), wanted);
    }

    private static KernelCandidate able(String name, Kernels kernels) {
        return candidate(name, () -> kernels);
    }

    private static KernelCandidate unable(String name, String why) {
        return candidate(
                name,
                () -> {
                    throw new UnsupportedOperationException(why);
                });
    }

    private static KernelCandidate candidate(String name, Callable<Kernels> open) {
        return KernelCandidate.of(
                new KernelProvider() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public int rank() {
                        return 1;
                    }

                    @Override
                    public Kernels open() throws Exception {
                        return open.call();
                    }
                });
    }
}
