package io.assay.kernel;

import java.util.List;
import java.util.stream.Stream;

/// What every set of kernels owes: the outcome of [NaiveKernels], to the last bit, compiled.
public final class KernelContract {
    /// One law for each method of [Kernels].
    static final List<Law> LAWS =
            Stream.of(
                            SearchLaws.ALL,
                            CountLaws.ALL,
                            LabelLaws.ALL,
                            LevelLaws.ALL,
                            WeightLaws.ALL,
                            TableLaws.ALL,
                            SplitLaws.ALL,
                            PartitionLaws.ALL,
                            PairLaws.ALL,
                            RankLaws.ALL,
                            TallyLaws.ALL,
                            SortLaws.ALL,
                            LossLaws.ALL,
                            BinLaws.ALL,
                            DrawLaws.ALL,
                            HistogramLaws.ALL,
                            TreeLaws.ALL,
                            DistanceLaws.ALL)
                    .flatMap(List::stream)
                    .toList();

    private KernelContract() {}

    /// Holds every kernel against the contract; throws an `AssertionError` that names the kernel,
    /// the difference and the case.
    public static void check(Kernels kernels, int cases, long seed) {
        LAWS.forEach(law -> check(kernels, law, cases, seed));
    }

    /// First as it starts, interpreted; then compiled.
    static void check(Kernels kernels, Law law, int cases, long seed) {
        law.random(kernels, Math.min(cases, 50), seed - 1);
        law.warm(kernels, seed);
        law.edges(kernels, seed);
        law.random(kernels, cases, seed);
    }

    static Law law(String name) {
        return LAWS.stream().filter(law -> law.name().equals(name)).findFirst().orElseThrow();
    }
}
