package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssayTest {

    @Test
    void scalarCanAlwaysRun() {
        KernelSet scalar = set("scalar");
        assertEquals(new KernelSet("scalar", true, scalar.running(), 64, null), scalar);
    }

    @Test
    void exactlyOneSetRuns() {
        assertEquals(1, Assay.kernelSets().stream().filter(KernelSet::running).count());
    }

    @Test
    void warmUpLeavesTheRunningSetAloneBecauseItIsRight() {
        List<KernelSet> before = Assay.kernelSets();
        assertFalse(Assay.warmUp().isNegative());
        assertEquals(before, Assay.kernelSets());
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
