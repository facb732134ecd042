import io.assay.kernel.KernelProvider;
import io.assay.natives.NativeProvider;

/// The kernels in C, bound by the foreign-function API. Asks for native access; exports nothing.
module assay.natives {
    requires assay.core;

    provides KernelProvider with
            NativeProvider;
}
