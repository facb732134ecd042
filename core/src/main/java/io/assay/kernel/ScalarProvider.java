package io.assay.kernel;

/// Scalar kernels run everywhere, so they are known without being a service.
final class ScalarProvider implements KernelProvider {

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public Kernels open() {
        return new ScalarKernels();
    }
}
