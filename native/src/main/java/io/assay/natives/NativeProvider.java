package io.assay.natives;

import io.assay.kernel.KernelProvider;
import io.assay.kernel.Kernels;

/// Offers the kernels in C. They open where the jar holds a library for this system and native
/// access is not denied.
public final class NativeProvider implements KernelProvider {

    /// For the service loader.
    public NativeProvider() {}

    @Override
    public String name() {
        return "native";
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public boolean isFastWhenOpen() {
        return true;
    }

    @Override
    public Kernels open() {
        // Asked first, so that a failure has its own sentence and not that of a class initialiser.
        LibraryFile.symbols();
        return new NativeKernels();
    }
}
