package io.assay.kernel;

import io.assay.testing.ZeroAllocation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kernels-alone")
@Tag("everywhere")
class KernelAllocationTest {

    @Test
    void noKernelAllocatesOnceItIsCompiled() {
        String[] kernels = KernelProbe.ALL.stream().map(KernelProbe::name).toArray(String[]::new);
        ZeroAllocation.check(KernelScenario.class, kernels);
    }
}
