package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Rows beside a query: a block, which is short enough for one call.
final class Distances {
    private Distances() {}

    static void products(float[] x, int start, int rows, double[] query, double[] into, int at) {
        try {
            Products.gate.invokeExact(x, start, rows, query, into, at);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void squaredDistances(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        try {
            Squares.gate.invokeExact(x, start, rows, query, into, at);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void callProducts(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        try {
            Products.OF.invokeExact(
                    ofArray(x), start, rows, ofArray(query), query.length, ofArray(into), at);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void callSquares(float[] x, int start, int rows, double[] query, double[] into, int at) {
        try {
            Squares.OF.invokeExact(
                    ofArray(x), start, rows, ofArray(query), query.length, ofArray(into), at);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(String name) {
        return Gate.to(
                Distances.class,
                name,
                void.class,
                float[].class,
                int.class,
                int.class,
                double[].class,
                double[].class,
                int.class);
    }

    private static MethodHandle of(String name) {
        return Library.ofVoid(
                name, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    private static final class Products {
        static MethodHandle gate = gate("callProducts");
        static final MethodHandle OF = of("products");
    }

    private static final class Squares {
        static MethodHandle gate = gate("callSquares");
        static final MethodHandle OF = of("squared_distances");
    }
}
