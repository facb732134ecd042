package io.assay.natives;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/// The C functions of bytes, floats and ints, bound: one constant handle each, so that a call is
/// compiled like a method call.
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

    static final MethodHandle FIRST_NOT_BINARY =
            ofInt("first_not_binary", ADDRESS, JAVA_INT, JAVA_INT);
    static final MethodHandle FIRST_OUTSIDE_FLOAT =
            ofInt("first_outside_float", ADDRESS, JAVA_INT, JAVA_INT, JAVA_FLOAT, JAVA_FLOAT);

    static final MethodHandle CONFUSION_BYTE =
            ofVoid("confusion_byte", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    static final MethodHandle CONFUSION_FLOAT =
            ofVoid("confusion_float", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_FLOAT, ADDRESS);

    static final MethodHandle SPLIT_FLOAT =
            ofInt("split_float", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    static final MethodHandle PARTITION_FLOAT = partition("float", JAVA_INT);
    static final MethodHandle PAIRS_INT = pairs("int32_t");
    static final MethodHandle SORT_RANGE_INT =
            ofVoid("sort_range_int32_t", ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    static final MethodHandle SORT_INT =
            ofInt("sort_int32_t", ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);

    static final MethodHandle SQUARED_ERROR_FLOAT =
            ofDouble("squared_error_float", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
    static final MethodHandle LIKELIHOOD_FLOAT =
            ofVoid("likelihood_float", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS);

    static final MethodHandle BIN_FLOAT =
            ofInt("bin_float", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);

    private Library() {}

    /// What a C function has no way to throw.
    static AssertionError unexpected(Throwable thrown) {
        return new AssertionError("a native call failed", thrown);
    }

    private static int cpuBits() {
        try {
            return (int) bind("assay_bits", FunctionDescriptor.of(JAVA_INT)).invokeExact();
        } catch (IllegalStateException e) {
            throw e;
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static MethodHandle partition(String type, MemoryLayout key) {
        return ofInt(
                "partition_" + type,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                key,
                key,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                JAVA_INT);
    }

    static MethodHandle pairs(String type) {
        return bind(
                "assay_pairs_" + type + LEVEL,
                FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
    }

    static MethodHandle ofVoid(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.ofVoid(arguments));
    }

    static MethodHandle ofInt(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    static MethodHandle ofDouble(String name, MemoryLayout... arguments) {
        return bind("assay_" + name + LEVEL, FunctionDescriptor.of(JAVA_DOUBLE, arguments));
    }

    @SuppressWarnings("restricted")
    private static MethodHandle bind(String symbol, FunctionDescriptor type) {
        var address =
                LibraryFile.symbols()
                        .find(symbol)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the library lacks "
                                                + symbol
                                                + "; it was not built from the sources of this jar"));
        return Linker.nativeLinker().downcallHandle(address, type, Linker.Option.critical(true));
    }
}
