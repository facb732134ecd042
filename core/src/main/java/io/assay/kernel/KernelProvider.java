package io.assay.kernel;

/// Offers one set of kernels as a service.
///
/// A provider names no type that an older JVM lacks in its own class file, so that it loads wherever
/// its class-file version is understood.
public interface KernelProvider {

    /// The name that `-Dassay.kernels` takes.
    String name();

    /// Which set to prefer when several can run: the highest opens first. Scalar is 0.
    int rank();

    /// Whether the kernels are fast from the first call on, because no compiler of the JVM has to meet
    /// them first.
    default boolean isFastWhenOpen() {
        return false;
    }

    /// The kernels. Throws whatever stands in the way; the registry keeps it as the reason.
    Kernels open() throws Exception;
}
