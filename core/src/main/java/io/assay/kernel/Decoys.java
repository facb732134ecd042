package io.assay.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;

/// Kernels of other classes, called beside the set that is driven.
///
/// C2 inlines an interface call when one or two classes were seen there. A kernel would then be
/// compiled as a part of the loop that drives it, and as itself never: the first call from elsewhere
/// would be slow again. Where a third class was seen, it compiles the kernel on its own.
final class Decoys {
    private Decoys() {}

    /// Two sets, each of a class of its own: copies of the scalar one.
    static Kernels[] make() {
        try (InputStream file = ScalarKernels.class.getResourceAsStream("ScalarKernels.class")) {
            byte[] bytes = file.readAllBytes();
            return new Kernels[] {copy(bytes), copy(bytes)};
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the class file of the scalar kernels is unreadable", e);
        }
    }

    private static Kernels copy(byte[] bytes) throws ReflectiveOperationException {
        Class<?> type = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
        return (Kernels) type.getConstructor().newInstance();
    }
}
