package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.KernelSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The line of a kernel set.
class KernelsCommandTest {

    @Test
    void aSetThatRunsOrCould() {
        KernelSet running = new KernelSet("scalar", true, true, 64, null, List.of());
        assertEquals("scalar    running, 64 bit", KernelsCommand.line(running));
        KernelSet other = new KernelSet("vector", true, false, 512, null, List.of());
        assertEquals("vector    available, 512 bit", KernelsCommand.line(other));
    }

    @Test
    void aSetThatCannotRunSaysWhy() {
        KernelSet set = new KernelSet("native", false, false, 0, "no library", List.of());
        assertEquals("native    not available: no library", KernelsCommand.line(set));
    }

    @Test
    void kernelsThatTheCheckDidNotSeeCompiledAreNamed() {
        List<String> late = List.of("sort(int[])", "sort(long[])");
        KernelSet set = new KernelSet("vector", true, false, 256, null, late);
        assertEquals(
                "vector    available, 256 bit; not compiled in time: sort(int[]), sort(long[])",
                KernelsCommand.line(set));
    }
}
