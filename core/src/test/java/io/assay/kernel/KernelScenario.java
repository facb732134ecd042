package io.assay.kernel;

import io.assay.testing.Scenario;

/// One kernel of the set that runs, on a thousand rows or as many as it takes.
public final class KernelScenario implements Scenario {
    private final Kernels kernels = KernelRegistry.kernels();
    private final KernelSample sample = new KernelSample();
    private final KernelProbe probe;

    public KernelScenario(String name) {
        probe =
                KernelProbe.ALL.stream()
                        .filter(probe -> probe.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    public void call() {
        probe.call().run(kernels, sample, 3, 3 + Math.min(1_000, probe.most()));
    }
}
