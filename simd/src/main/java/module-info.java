/// The kernels in the Vector API. Nobody imports this module; core finds it as a service.
module assay.simd {
    requires assay.core;
    requires jdk.incubator.vector;

    provides io.assay.kernel.KernelProvider with
            io.assay.simd.VectorProvider;
}
