package io.assay.kernel;

import java.util.List;

/// Registries of made-up kernel sets.
///
/// @param name what `-Dassay.kernels` takes
/// @param kernels what the provider opens
/// @param isFastWhenOpen what the provider says
record Offered(String name, Kernels kernels, boolean isFastWhenOpen) implements KernelProvider {

    /// A registry that is offered this set and scalar.
    static KernelRegistry registry(String wanted, Kernels kernels) {
        return new Offered(kernels.name(), kernels, false).registry(wanted);
    }

    KernelRegistry registry(String wanted) {
        List<KernelCandidate> candidates =
                List.of(KernelCandidate.of(this), KernelCandidate.of(new ScalarProvider()));
        return new KernelRegistry(() -> candidates, wanted);
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public Kernels open() {
        return kernels;
    }
}
