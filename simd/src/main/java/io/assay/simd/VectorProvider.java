package io.assay.simd;

import io.assay.kernel.KernelProvider;
import io.assay.kernel.Kernels;

/// Offers the kernels in the Vector API where they can be fast.
///
/// Names no type of the incubator module, so that it loads without it and can say what is missing.
public final class VectorProvider implements KernelProvider {

    /// For the service loader.
    public VectorProvider() {}

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public int rank() {
        return 2;
    }

    /// Throws `IllegalStateException` when the Vector API is absent, or present but slow.
    @Override
    public Kernels open() {
        requireModule();
        requireC2(System.getProperty("java.vm.name", ""), System.getProperty("java.vm.info", ""));
        return new VectorKernels();
    }

    private static void requireModule() {
        try {
            Class.forName(
                    "jdk.incubator.vector.Vector", false, VectorProvider.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("needs --add-modules jdk.incubator.vector");
        }
    }

    /// Only C2 turns the Vector API into vector instructions; boxed it is 100 times slower than a
    /// plain loop. HotSpot calls a VM without C2 "emulated-client" or "interpreted mode".
    static void requireC2(String name, String info) {
        boolean server = name.contains("Server VM");
        if (!server || info.contains("emulated-client") || info.contains("interpreted mode")) {
            throw new IllegalStateException(
                    "needs the C2 compiler of a HotSpot server VM, this is "
                            + name
                            + " ("
                            + info
                            + ")");
        }
    }
}
