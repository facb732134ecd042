package io.assay.simd;

import io.assay.kernel.Kernels;
import java.util.List;
import java.util.Random;

/// The kernels that exist in vectors, as calls with comparable results.
///
/// @param name the kernel and the type of its scores
/// @param call runs the kernel and leaves what it gives in three numbers
record VectorCalls(String name, Call call) {

    @FunctionalInterface
    interface Call {
        void run(Kernels kernels, Case rows, long[] counts, double[] numbers);
    }

    static final List<VectorCalls> ALL =
            List.of(
                    new VectorCalls(
                            "firstOutside float",
                            (k, r, c, d) ->
                                    c[0] = k.firstOutside(r.floats(), r.from(), r.to(), 0, 1)),
                    new VectorCalls(
                            "firstOutside double",
                            (k, r, c, d) ->
                                    c[0] = k.firstOutside(r.doubles(), r.from(), r.to(), 0, 1)),
                    new VectorCalls(
                            "firstNotBinary",
                            (k, r, c, d) ->
                                    c[0] = k.firstNotBinary(r.predicted(), r.from(), r.to())),
                    new VectorCalls(
                            "confusion byte",
                            (k, r, c, d) ->
                                    k.confusion(r.truth(), r.predicted(), r.from(), r.to(), c)),
                    new VectorCalls(
                            "confusion float",
                            (k, r, c, d) ->
                                    k.confusion(r.truth(), r.floats(), r.from(), r.to(), 0.5f, c)),
                    new VectorCalls(
                            "confusion double",
                            (k, r, c, d) ->
                                    k.confusion(r.truth(), r.doubles(), r.from(), r.to(), 0.5, c)),
                    new VectorCalls(
                            "squaredError float",
                            (k, r, c, d) ->
                                    d[0] = k.squaredError(r.truth(), r.floats(), r.from(), r.to())),
                    new VectorCalls(
                            "squaredError double",
                            (k, r, c, d) ->
                                    d[0] =
                                            k.squaredError(
                                                    r.truth(), r.doubles(), r.from(), r.to())),
                    new VectorCalls(
                            "likelihood float",
                            (k, r, c, d) ->
                                    k.likelihood(
                                            r.truth(), r.floats(), r.from(), r.to(), 1e-15, d)),
                    new VectorCalls(
                            "likelihood double",
                            (k, r, c, d) ->
                                    k.likelihood(
                                            r.truth(), r.doubles(), r.from(), r.to(), 0x1p-52, d)),
                    new VectorCalls("words", DrawCalls::words),
                    new VectorCalls("counts", DrawCalls::counts),
                    new VectorCalls("classSums", DrawCalls::classSums),
                    new VectorCalls("rankSums", DrawCalls::rankSums),
                    new VectorCalls("weightedSum", DrawCalls::weightedSum),
                    new VectorCalls("deal", DrawCalls::deal));

    /// A fitting case: only the checks are given values that are out of line.
    Case draw(Random random, int longest) {
        Case rows = Case.random(random, longest);
        return name.startsWith("first") ? rows.spoiled(random) : rows;
    }
}
