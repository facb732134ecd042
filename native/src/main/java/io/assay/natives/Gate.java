package io.assay.natives;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// A way to a method that C2 inlines nowhere, so that it compiles what is behind on its own.
///
/// In the midst of a large method C2 stops inlining at some call, and where that is the wrapping of an
/// array for C, each call would allocate. Whoever keeps a gate must keep it in a field that is not
/// final: what is final, C2 looks through. A gate costs 5 ns.
final class Gate {
    private Gate() {}

    /// The way to a static method of this package.
    static MethodHandle to(Class<?> owner, String name, Class<?> result, Class<?>... arguments) {
        try {
            return MethodHandles.lookup()
                    .findStatic(owner, name, MethodType.methodType(result, arguments));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("a method of this module is missing", e);
        }
    }
}
