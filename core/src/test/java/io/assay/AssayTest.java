package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
@Tag("compiled")
class AssayTest {

    @Test
    void scalarCanAlwaysRun() {
        KernelSet scalar = set("scalar");
        assertEquals(new KernelSet("scalar", true, scalar.running(), 64, null, List.of()), scalar);
    }

    @Test
    void exactlyOneSetRuns() {
        assertEquals(1, Assay.kernelSets().stream().filter(KernelSet::running).count());
    }

    @Test
    void afterWarmUpTheBestSetRunsAndNothingIsLate() {
        KernelSet best = Assay.kernelSets().stream().filter(KernelSet::available).findFirst().get();
        String named = System.getProperty("assay.kernels", "").split(",")[0];
        WarmUp warm = Assay.warmUp(Duration.ofMinutes(2));
        assertEquals(List.of(), warm.late());
        assertTrue(warm.isReady());
        assertEquals(named.isEmpty() ? best.name() : named, warm.kernels());
        assertEquals(warm.kernels(), Assay.running().name());
    }

    @Test
    void warmUpThatHasNoTimeSaysWhatIsNotWarm() {
        String before = Assay.running().name();
        WarmUp warm = Assay.warmUp(Duration.ZERO);
        assertFalse(warm.isReady());
        assertTrue(warm.late().contains("Evaluator.at, float[]"), warm.toString());
        assertEquals(before, Assay.running().name());
    }

    @Test
    void theReportIsOneLineForALog() {
        Duration took = Duration.ofMillis(1_500);
        assertEquals(
                "vector kernels run after 1500 ms, all warm",
                new WarmUp("vector", List.of(), took).toString());
        assertEquals(
                "scalar kernels run after 1500 ms; not warm: a, b",
                new WarmUp("scalar", List.of("a", "b"), took).toString());
    }

    @Test
    void noSetOfThisMachineIsFoundWrong() {
        assertEquals(Assay.kernelSets(), Assay.checkKernelSets());
        assertNull(set("scalar").reason());
    }

    private static KernelSet set(String name) {
        return Assay.kernelSets().stream().filter(s -> s.name().equals(name)).findFirst().get();
    }
}
