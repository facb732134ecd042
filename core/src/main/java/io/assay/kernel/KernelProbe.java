package io.assay.kernel;

import java.util.List;

/// One kernel and how to call it on a sample.
///
/// @param name the method and the types of its leading arrays
/// @param call runs it on rows of the sample; everything it returns or writes stays in the sample
record KernelProbe(String name, Call call) {

    /// A call on rows `[from, to)`.
    @FunctionalInterface
    interface Call {
        void run(Kernels kernels, KernelSample sample, int from, int to);
    }

    static final List<KernelProbe> ALL =
            List.of(
                    new KernelProbe(
                            "firstOutside(float[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstOutside(s.floats, from, to, -1f, 3f)),
                    new KernelProbe(
                            "firstOutside(double[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstOutside(s.doubles, from, to, -0.25, 1)),
                    new KernelProbe(
                            "firstNotBinary(byte[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstNotBinary(s.nearlyBinary, from, to)),
                    new KernelProbe(
                            "confusion(byte[], byte[])",
                            (k, s, from, to) ->
                                    k.confusion(s.truth, s.predicted, from, to, s.counts)),
                    new KernelProbe(
                            "confusion(byte[], float[])",
                            (k, s, from, to) ->
                                    k.confusion(s.truth, s.floats, from, to, 0.5f, s.counts)),
                    new KernelProbe(
                            "confusion(byte[], double[])",
                            (k, s, from, to) ->
                                    k.confusion(s.truth, s.doubles, from, to, 0.5, s.counts)),
                    new KernelProbe("tabulate(int[], int[])", KernelProbe::tabulate),
                    new KernelProbe("split(byte[], float[])", KernelProbe::splitFloats),
                    new KernelProbe("split(byte[], double[])", KernelProbe::splitDoubles),
                    new KernelProbe("sort(int[])", KernelProbe::sortInts),
                    new KernelProbe("sort(long[])", KernelProbe::sortLongs),
                    new KernelProbe(
                            "squaredError(byte[], float[])",
                            (k, s, from, to) ->
                                    s.numbers[0] = k.squaredError(s.truth, s.floats, from, to)),
                    new KernelProbe(
                            "squaredError(byte[], double[])",
                            (k, s, from, to) ->
                                    s.numbers[0] = k.squaredError(s.truth, s.doubles, from, to)),
                    new KernelProbe(
                            "likelihood(byte[], float[])",
                            (k, s, from, to) ->
                                    k.likelihood(s.truth, s.floats, from, to, 1e-15, s.numbers)),
                    new KernelProbe(
                            "likelihood(byte[], double[])",
                            (k, s, from, to) ->
                                    k.likelihood(s.truth, s.doubles, from, to, 1e-15, s.numbers)),
                    new KernelProbe("words(int[], int[])", KernelProbe::words),
                    new KernelProbe("counts(int[], short[], byte[])", KernelProbe::counts),
                    new KernelProbe(
                            "classSums(byte[])",
                            (k, s, from, to) ->
                                    s.counts[0] =
                                            k.classSums(
                                                    s.repeats, from, s.masks, 3, steps(from, to))),
                    new KernelProbe(
                            "rankSums(byte[])",
                            (k, s, from, to) ->
                                    k.rankSums(
                                            s.repeats,
                                            from,
                                            s.masks,
                                            3,
                                            steps(from, to),
                                            s.intKeys)),
                    new KernelProbe(
                            "weightedSum(byte[])",
                            (k, s, from, to) ->
                                    s.numbers[0] =
                                            k.weightedSum(
                                                    s.repeats, from, s.finite, 5, to - from)));

    private static int steps(int from, int to) {
        return (to - from) / Kernels.LANES;
    }

    private static void words(Kernels k, KernelSample s, int from, int to) {
        RandomLanes.start(to, s.state);
        k.words(s.state, s.intKeys, from, from + steps(from, to) * Kernels.LANES);
        s.found[0] = s.state[to % RandomLanes.STATE];
    }

    private static void counts(Kernels k, KernelSample s, int from, int to) {
        RandomLanes.start(to, s.state);
        int end = from + steps(from, to) / 2 * 2 * Kernels.LANES;
        s.found[0] = k.counts(s.state, s.table, s.drawn, from, end);
        for (int i = from; i < end; i++) {
            s.intKeys[i] = s.drawn[i];
        }
    }

    private static void tabulate(Kernels k, KernelSample s, int from, int to) {
        k.tabulate(s.classes, s.predictedClasses, from, to, KernelSample.CLASSES, s.counts);
    }

    private static void splitFloats(Kernels k, KernelSample s, int from, int to) {
        s.found[0] = k.split(s.truth, s.floats, from, to, s.intKeys, 3, 3 + to - from);
    }

    private static void splitDoubles(Kernels k, KernelSample s, int from, int to) {
        s.found[0] = k.split(s.truth, s.doubles, from, to, s.longKeys, 3, 3 + to - from);
    }

    private static void sortInts(Kernels k, KernelSample s, int from, int to) {
        for (int i = from; i < to; i++) {
            s.intKeys[i] = FloatKeys.key(s.floats[i]);
        }
        k.sort(s.intKeys, from, to, s.intScratch);
    }

    private static void sortLongs(Kernels k, KernelSample s, int from, int to) {
        for (int i = from; i < to; i++) {
            s.longKeys[i] = DoubleKeys.key(s.doubles[i]);
        }
        k.sort(s.longKeys, from, to, s.longScratch);
    }
}
