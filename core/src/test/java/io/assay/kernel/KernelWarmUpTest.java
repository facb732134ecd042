package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Which set runs when, and why.
@Tag("once")
@Tag("compiled")
class KernelWarmUpTest {
    private static final long NOW = System.nanoTime(); // no time to drive anything
    private static final int LARGE = 1 << 22;

    @Test
    void theBestSetRunsOnceItIsWarm() {
        Kernels fast = Decoys.make()[0];
        KernelRegistry registry = Offered.registry("", fast);
        assertNotSame(fast, registry.chosen());
        assertEquals(List.of(), KernelWarmUp.best(registry, inAMinute()));
        assertSame(fast, registry.chosen());
    }

    @Test
    void aSetThatIsNotWarmInTimeDoesNotRunAndItsKernelsAreTold() {
        Kernels fast = Decoys.make()[0];
        KernelRegistry registry = Offered.registry("", fast);
        List<String> late = KernelWarmUp.best(registry, NOW);
        assertEquals(KernelProbe.ALL.stream().map(KernelProbe::name).toList(), late);
        assertNotSame(fast, registry.chosen());
        assertNull(registry.candidates().get(0).reason());
    }

    @Test
    void aWrongSetIsDroppedAndTheNextOneDriven() {
        KernelRegistry registry = Offered.registry("", wrong());
        KernelWarmUp.best(registry, NOW);
        assertEquals("scalar", registry.best().name());
        String why = registry.candidates().get(0).reason();
        assertTrue(why.startsWith("squaredError(byte[], float[]) of rows ["), why);
    }

    @Test
    void aNamedSetThatIsWrongRefusesToRun() {
        KernelRegistry registry = Offered.registry("naive", wrong());
        String message =
                assertThrows(IllegalStateException.class, () -> KernelWarmUp.best(registry, NOW))
                        .getMessage();
        assertTrue(
                message.contains("-Dassay.kernels=naive cannot be met: naive: squared"), message);
    }

    @Test
    void aCheckNamesTheKernelsThatItDidNotSeeCompiled() {
        KernelRegistry registry = Offered.registry("", Decoys.make()[0]);
        KernelCandidate checked = registry.candidates().get(0);
        assertEquals(List.of(), checked.late());
        KernelWarmUp.checkAll(registry, 0);
        assertEquals(KernelProbe.ALL.stream().map(KernelProbe::name).toList(), checked.late());
        assertNull(checked.reason());
    }

    @Test
    void aCheckDropsAWrongSet() {
        KernelRegistry registry = Offered.registry("", wrong());
        KernelWarmUp.checkAll(registry, 0);
        KernelCandidate checked = registry.candidates().get(0);
        assertNull(checked.kernels());
        assertTrue(checked.reason().startsWith("squaredError(byte[], float[])"), checked.reason());
    }

    @Test
    void largeSamplesBringInASetThatNeedsNoWarmUp() {
        Kernels fast = Decoys.make()[0];
        KernelRegistry registry = new Offered("fast", fast, true).registry("");
        for (int i = 0; i < 3; i++) {
            registry.expectLarge(LARGE);
            assertNotSame(fast, registry.chosen());
        }
        registry.expectLarge(LARGE);
        assertSame(fast, registry.chosen());
    }

    @Test
    void largeSamplesLeaveASetThatNeedsWarmUpAlone() {
        Kernels slow = Decoys.make()[0];
        KernelRegistry registry = Offered.registry("", slow);
        registry.expectLarge(1 << 30);
        assertNotSame(slow, registry.chosen());
    }

    @Test
    void largeSamplesLeaveANamedSetAlone() {
        Kernels fast = Decoys.make()[0];
        KernelRegistry registry = new Offered("fast", fast, true).registry("scalar");
        registry.expectLarge(1 << 30);
        assertNotSame(fast, registry.chosen());
    }

    @Test
    void smallSamplesAreNotCounted() {
        String before = KernelRegistry.system().running();
        for (int i = 0; i < 1 << 16; i++) {
            KernelRegistry.expect(1_000);
        }
        assertEquals(before, KernelRegistry.system().running());
    }

    private static long inAMinute() {
        return System.nanoTime() + 60_000_000_000L;
    }

    private static Kernels wrong() {
        return new NaiveKernels() {
            @Override
            public double squaredError(byte[] truth, float[] score, int from, int to) {
                return super.squaredError(truth, score, from, to) + 1;
            }
        };
    }
}
