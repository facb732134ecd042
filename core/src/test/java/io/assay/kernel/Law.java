package io.assay.kernel;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.util.List;
import java.util.function.Function;

/// One method of [Kernels]: how a call of it is drawn, and that its outcome is the naive one.
///
/// @param name the method and the types of its leading arrays, such as `sort(int[])`
/// @param longLengths lengths beyond a block at which an implementation changes its ways
/// @param draw makes the arguments for the rows of a case
record Law(String name, List<Integer> longLengths, Function<Rows, Trial> draw) {
    private static final Kernels NAIVE = new NaiveKernels();
    private static final int WARM_TRIALS = 40;
    private static final int WARM_CALLS = 20_000;
    private static final int WARM_ROUNDS = 4;

    /// One call with fixed arguments, which it copies.
    @FunctionalInterface
    interface Trial {
        Outcome run(Kernels kernels);
    }

    /// Compares on drawn cases.
    void random(Kernels kernels, int cases, long seed) {
        Property.holds(
                kernels.name() + " " + name, cases, seed, d -> compare(kernels, Rows.random(d)));
    }

    /// Compares at all lengths up to three vectors and more, at all offsets, and at whole blocks.
    void edges(Kernels kernels, long seed) {
        Draw draw = new Draw(seed);
        for (int length = 0; length <= 200; length++) {
            compare(kernels, mixed(length, 0, draw));
            compare(kernels, mixed(length, length * 7 % 65, draw));
        }
        for (int offset = 0; offset <= 64; offset++) {
            compare(kernels, mixed(127 + offset % 3, offset, draw));
        }
        for (int length : List.of(511, 512, 513, 543, 544, 545, 2_049, 4_095, 4_096)) {
            for (Scores scores : families(draw)) {
                for (Labels labels : Property.deep() ? Labels.values() : one(draw)) {
                    compare(kernels, Rows.of(length, draw.below(65), labels, scores, draw));
                }
            }
        }
        longLengths.forEach(length -> lengthy(kernels, length, draw));
    }

    /// All, or one of them where the tests are repeated on another JVM.
    private static Scores[] families(Draw draw) {
        return Property.deep() || Property.share(100) == 100
                ? Scores.values()
                : new Scores[] {draw.pick(Scores.values())};
    }

    private static Labels[] one(Draw draw) {
        return new Labels[] {draw.pick(Labels.values())};
    }

    private void lengthy(Kernels kernels, int length, Draw draw) {
        compare(kernels, Rows.of(length, 1, Labels.ALL, Scores.EQUAL, draw));
        if (length < 1_000_000) {
            for (Scores scores : families(draw)) {
                Labels labels = draw.pick(Labels.values());
                compare(kernels, Rows.of(length, draw.below(65), labels, scores, draw));
            }
        }
    }

    private static Rows mixed(int length, int from, Draw draw) {
        Scores scores = draw.pick(Scores.values());
        return Rows.of(length, from, draw.pick(Labels.values()), scores, draw);
    }

    private void compare(Kernels kernels, Rows rows) {
        Trial trial = draw.apply(rows);
        Outcome expected = trial.run(NAIVE);
        String difference;
        try {
            difference = expected.difference(trial.run(kernels));
        } catch (RuntimeException e) {
            throw new AssertionError(kernels.name() + " " + name + " throws " + e + ", " + rows, e);
        }
        if (difference != null) {
            throw new AssertionError(kernels.name() + " " + name + ": " + difference + ", " + rows);
        }
    }

    /// Calls the kernel until C2 has compiled it. Its bugs show in compiled code only.
    void warm(Kernels kernels, long seed) {
        Draw draw = new Draw(seed);
        List<Trial> trials =
                java.util.stream.IntStream.range(0, WARM_TRIALS)
                        .mapToObj(i -> this.draw.apply(mixed(i % 20 * 13, i, draw)))
                        .toList();
        Trial block = this.draw.apply(mixed(Kernels.BLOCK, 3, draw));
        int calls = Property.share(WARM_CALLS / WARM_ROUNDS);
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (int call = 0; call < calls; call++) {
                trials.get(call % WARM_TRIALS).run(kernels);
                if (call % 250 == 0) {
                    block.run(kernels);
                }
            }
            CompilerQueue.awaitEmpty();
        }
    }
}
