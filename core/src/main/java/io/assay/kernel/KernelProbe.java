package io.assay.kernel;

import java.util.Arrays;
import java.util.List;

/// One kernel and how to call it on a sample.
///
/// @param name the method and the types of its leading arrays
/// @param most the most rows of a call
/// @param call runs it on rows of the sample; everything it returns or writes stays in the sample
record KernelProbe(String name, int most, Call call) {

    /// A kernel that takes at most a block.
    KernelProbe(String name, Call call) {
        this(name, Kernels.BLOCK, call);
    }

    private static KernelProbe ofAnyRows(String name, Call call) {
        return new KernelProbe(name, KernelSample.MOST, call);
    }

    /// A call on rows `[from, to)`.
    @FunctionalInterface
    interface Call {
        void run(Kernels kernels, KernelSample sample, int from, int to);
    }

    static final List<KernelProbe> ALL =
            List.of(
                    ofAnyRows(
                            "firstOutside(float[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstOutside(s.floats, from, to, -1f, 3f)),
                    ofAnyRows(
                            "firstOutside(double[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstOutside(s.doubles, from, to, -0.25, 1)),
                    ofAnyRows(
                            "firstNotBinary(byte[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstNotBinary(s.nearlyBinary, from, to)),
                    ofAnyRows(
                            "confusion(byte[], byte[])",
                            (k, s, from, to) ->
                                    k.confusion(s.truth, s.predicted, from, to, s.counts)),
                    ofAnyRows(
                            "confusion(byte[], float[])",
                            (k, s, from, to) ->
                                    k.confusion(s.truth, s.floats, from, to, 0.5f, s.counts)),
                    ofAnyRows(
                            "confusion(byte[], double[])",
                            (k, s, from, to) ->
                                    k.confusion(s.truth, s.doubles, from, to, 0.5, s.counts)),
                    ofAnyRows(
                            "firstNotBinary(short[])",
                            (k, s, from, to) ->
                                    s.found[0] =
                                            k.firstNotBinary(s.nearlyBinaryShorts, from, to, 0)),
                    ofAnyRows(
                            "firstNotBinary(int[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.firstNotBinary(s.nearlyBinaryInts, from, to, 0)),
                    ofAnyRows(
                            "confusion(boolean[], boolean[])",
                            (k, s, from, to) ->
                                    k.confusion(
                                            s.booleans, s.predictedBooleans, from, to, s.counts)),
                    ofAnyRows(
                            "confusion(short[], short[])",
                            (k, s, from, to) ->
                                    k.confusion(s.shorts, s.predictedShorts, from, to, s.counts)),
                    ofAnyRows(
                            "confusion(int[], int[])",
                            (k, s, from, to) ->
                                    k.confusion(s.ints, s.predictedInts, from, to, s.counts)),
                    ofAnyRows("levels(byte[], float[])", KernelProbe::levelsOfFloats),
                    ofAnyRows("levels(byte[], double[])", KernelProbe::levelsOfDoubles),
                    new KernelProbe("weigh(byte[], float[], double[])", KernelProbe::weighFloats),
                    new KernelProbe("weigh(byte[], double[], double[])", KernelProbe::weighDoubles),
                    ofAnyRows(
                            "largest(byte[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.largest(s.table.byteTruth, from, to)),
                    ofAnyRows(
                            "largest(short[])",
                            (k, s, from, to) ->
                                    s.found[0] = k.largest(s.table.shortTruth, from, to)),
                    ofAnyRows(
                            "largest(int[])",
                            (k, s, from, to) -> s.found[0] = k.largest(s.table.truth, from, to)),
                    ofAnyRows(
                            "tabulate(byte[], byte[])",
                            (k, s, from, to) -> s.table.tabulateBytes(k, from, to)),
                    ofAnyRows(
                            "tabulate(short[], short[])",
                            (k, s, from, to) -> s.table.tabulateShorts(k, from, to)),
                    ofAnyRows(
                            "tabulate(int[], int[])",
                            (k, s, from, to) -> s.table.tabulateInts(k, from, to)),
                    ofAnyRows("argmax(float[])", KernelProbe::argmaxFloats),
                    ofAnyRows("argmax(double[])", KernelProbe::argmaxDoubles),
                    new KernelProbe("split(byte[], float[])", RankProbes::splitFloats),
                    new KernelProbe("split(byte[], double[])", RankProbes::splitDoubles),
                    new KernelProbe("partition(byte[], float[])", RankProbes::partitionFloats),
                    new KernelProbe("partition(byte[], double[])", RankProbes::partitionDoubles),
                    new KernelProbe("halfPairs(int[])", RankProbes::pairInts),
                    new KernelProbe("halfPairs(long[])", RankProbes::pairLongs),
                    new KernelProbe("ranks(byte[], float[])", RankProbes::ranksOfFloats),
                    new KernelProbe("ranks(byte[], double[])", RankProbes::ranksOfDoubles),
                    new KernelProbe("tally(byte[], float[])", RankProbes::tallyFloats),
                    new KernelProbe("tally(byte[], double[])", RankProbes::tallyDoubles),
                    new KernelProbe("sort(int[])", RankProbes::sortInts),
                    new KernelProbe("sort(long[])", RankProbes::sortLongs),
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
                    new KernelProbe("lossMoments(byte[], float[])", KernelProbe::floatMoments),
                    new KernelProbe("lossMoments(byte[], double[])", KernelProbe::doubleMoments),
                    new KernelProbe(
                            "bin(byte[], float[])",
                            (k, s, from, to) ->
                                    s.found[0] =
                                            k.bin(s.truth, s.shares, from, to, s.edges, s.counts)
                                                    ? 1
                                                    : 0),
                    new KernelProbe(
                            "bin(byte[], double[])",
                            (k, s, from, to) ->
                                    s.found[0] =
                                            k.bin(
                                                            s.truth,
                                                            s.doubleShares,
                                                            from,
                                                            to,
                                                            s.edges,
                                                            s.counts)
                                                    ? 1
                                                    : 0),
                    new KernelProbe("words(int[], int[])", DrawSample::words),
                    new KernelProbe("counts(int[], short[], byte[])", DrawSample::counts),
                    new KernelProbe("classSums(byte[])", DrawSample::classSums),
                    new KernelProbe("rankSums(byte[])", DrawSample::rankSums),
                    new KernelProbe("weightedSum(byte[])", DrawSample::weightedSum),
                    new KernelProbe("deal(byte[])", DrawSample::deal),
                    new KernelProbe("permute(int[])", DrawSample::permute),
                    ofAnyRows("histogram(byte[], int[], long[])", HistogramSample::histogram),
                    new KernelProbe("addTree(long[])", KernelSample.TREE_ROWS, TreeSample::addTree),
                    new KernelProbe(
                            "products(float[])", DistanceSample.ROWS, DistanceSample::products),
                    new KernelProbe(
                            "squaredDistances(float[])",
                            DistanceSample.ROWS,
                            DistanceSample::squaredDistances));

    private static void levelsOfFloats(Kernels k, KernelSample s, int from, int to) {
        k.levels(s.truth, s.floats, from, to, KernelSample.FLOAT_THRESHOLDS, s.counts);
    }

    private static void floatMoments(Kernels k, KernelSample s, int from, int to) {
        Arrays.fill(s.lossSums, 1);
        k.lossMoments(s.truth, s.floats, from, to, 1e-15, s.lossSums, s.lossScratch);
    }

    private static void doubleMoments(Kernels k, KernelSample s, int from, int to) {
        Arrays.fill(s.lossSums, 1);
        k.lossMoments(s.truth, s.doubles, from, to, 1e-15, s.lossSums, s.lossScratch);
    }

    private static void levelsOfDoubles(Kernels k, KernelSample s, int from, int to) {
        k.levels(s.truth, s.doubles, from, to, KernelSample.DOUBLE_THRESHOLDS, s.counts);
    }

    private static void weighFloats(Kernels k, KernelSample s, int from, int to) {
        k.weigh(s.truth, s.floats, s.weights, from, to, 0.5f, 1, s.numbers);
    }

    private static void weighDoubles(Kernels k, KernelSample s, int from, int to) {
        k.weigh(s.truth, s.doubles, s.weights, from, to, 0.5, 1, s.numbers);
    }

    private static void argmaxFloats(Kernels k, KernelSample s, int from, int to) {
        int columns = TableSample.COLUMNS;
        k.argmax(s.floats, from / columns, to / columns, columns, s.table.best, 3);
    }

    private static void argmaxDoubles(Kernels k, KernelSample s, int from, int to) {
        int columns = TableSample.COLUMNS;
        k.argmax(s.doubles, from / columns, to / columns, columns, s.table.best, 3);
    }
}
