package io.assay.cli.duckdb;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.duckdb.DuckDBReadableVector;

/// The memory of a vector, value after value.
///
/// The driver hands out one value a call, with four checks each: 60 ns without the optimizing compiler,
/// four times what DuckDB takes to read the file. It keeps the memory to itself, so this looks at its
/// fields; where they are not what they were, there is no memory and values are asked for one by one.
final class VectorMemory {
    private static final MethodHandle DATA = field("data");
    private static final MethodHandle VALIDITY = field("validity");

    private VectorMemory() {}

    /// The values of a vector without missing ones; null where some may miss or the memory is not to be
    /// had.
    static ByteBuffer of(DuckDBReadableVector vector) {
        if (DATA == null || VALIDITY == null) {
            return null;
        }
        try {
            if ((ByteBuffer) VALIDITY.invokeExact(vector) != null) {
                return null;
            }
            ByteBuffer data = (ByteBuffer) DATA.invokeExact(vector);
            return data.duplicate().order(ByteOrder.nativeOrder());
        } catch (Throwable e) {
            throw new AssertionError("a field of DuckDB's vector cannot be read", e);
        }
    }

    private static MethodHandle field(String name) {
        try {
            return MethodHandles.privateLookupIn(DuckDBReadableVector.class, MethodHandles.lookup())
                    .findGetter(DuckDBReadableVector.class, name, ByteBuffer.class);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
