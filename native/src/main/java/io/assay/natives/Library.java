package io.assay.natives;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// Binds C functions. Whoever calls one keeps it in a constant of a class of its own, so that a call is
/// compiled like a method call, and so that only what is called gets bound: that takes milliseconds.
///
/// Critical calls take heap arrays without a copy, and hold up garbage collections while they last.
/// The names and types are those of the declarations in `src/main/c`.
final class Library {

    static {
        // Loads the classes that a closable arena needs. C2 does not inline the constructor of a
        // heap
        // segment's session before they are loaded, and each array passed would cost 32 bytes.
        Arena.ofConfined().close();
    }

    /// The widest vectors used, in bits: what the CPU has, or less by `-Dassay.native.bits`.
    static final int BITS = Math.min(cpuBits(), Integer.getInteger("assay.native.bits", 512));

    private static final String LEVEL = BITS >= 512 ? "_avx512" : BITS >= 256 ? "_avx2" : "_base";

    private Library() {}

    /// What a C function has no way to throw.
    static AssertionError unexpected(Throwable thrown) {
        return new AssertionError("a native call failed", thrown);
    }

    @SuppressWarnings("restricted")
    private static int cpuBits() {
        return symbol("assay_bits").reinterpret(JAVA_INT.byteSize()).get(JAVA_INT, 0);
    }

    static MethodHandle ofVoid(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.ofVoid(arguments));
    }

    static MethodHandle ofInt(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    static MethodHandle ofLong(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.of(JAVA_LONG, arguments));
    }

    static MethodHandle ofDouble(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.of(JAVA_DOUBLE, arguments));
    }

    @SuppressWarnings("restricted")
    private static MethodHandle bind(String name, FunctionDescriptor type) {
        return Linker.nativeLinker()
                .downcallHandle(symbol(name), type, Linker.Option.critical(true));
    }

    private static MemorySegment symbol(String name) {
        return LibraryFile.symbols()
                .find(name)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the library lacks "
                                        + name
                                        + "; it was not built from the sources of this jar"));
    }
}
