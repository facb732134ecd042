package io.assay.kernel;

import io.assay.testing.Scenario;

/// One kernel of the set that runs, on a thousand rows.
public final class KernelScenario implements Scenario {
    private final Kernels kernels = KernelRegistry.kernels();
    private final KernelSample sample = new KernelSample();
    private final KernelProbe.Call kernel;

    public KernelScenario(String name) {
        kernel =
                KernelProbe.ALL.stream()
                        .filter(probe -> probe.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .call();
    }

    @Override
    public void call() {
        kernel.run(kernels, sample, 3, 1_003);
    }
}
