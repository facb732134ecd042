package io.assay.bench.track.gate.planted;

import io.assay.bench.track.gate.Operation;
import io.assay.bench.track.gate.count.Growth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// The faults, each under the name of the operation that it stands for.
public final class Planted implements Supplier<List<Operation>> {
    private static final String HERE = "io.assay.bench.track.gate.planted.";
    private static final float THRESHOLD = 0.5f;

    /// Counts a 2 x 2 table.
    @FunctionalInterface
    interface Confusion {
        void of(byte[] truth, float[] score, int from, int to, float threshold, long[] sums);
    }

    /// Something done to rows.
    @FunctionalInterface
    interface Loop {
        long of(byte[] truth, float[] score);
    }

    @Override
    public List<Operation> get() {
        List<Operation> all = new ArrayList<>();
        all.add(confusion("sixteen-bytes", "Allocations::sixteenBytes", Allocations::sixteenBytes));
        all.add(confusion("boxing", "Allocations::boxing", Allocations::boxing));
        all.add(confusion("varargs", "Allocations::varargs", Allocations::varargs));
        all.add(confusion("iterator", "Allocations::iterator", Allocations::iterator));
        all.add(confusion("lambda", "Allocations::lambda", Allocations::lambda));
        all.add(confusion("string", "Allocations::string", Allocations::string));
        all.add(confusion("copy", "Allocations::copy", Allocations::copy));
        all.add(confusion("species", "Species::of", Species::of));
        all.add(confusion("extra-pass", "Loops::extraPass", Loops::extraPass));
        all.add(confusion("big-callee", "Compilations::bigCallee", Compilations::bigCallee));
        all.add(confusion("megamorphic", "Compilations::megamorphic", Compilations::megamorphic));
        all.add(confusion("deoptimised", "Compilations::deoptimised", Compilations::deoptimised));
        all.add(confusion("huge-method", "HugeMethod::of", HugeMethod::of));
        all.add(loop("split-floats@intrinsic", Growth.EXACT, "Loops::split", Loops::split));
        all.add(loop("sort-ints@scratch", Growth.RANKING, "Allocations::sort", Allocations::sort));
        all.add(
                loop(
                        "evaluator-auc@n-log-n",
                        Growth.RANKING,
                        "Loops::byMerging",
                        Loops::byMerging));
        all.add(loop("evaluator-auc-ties@pairs", Growth.RANKING, "Loops::ties", Loops::ties));
        all.add(loop("tabulate-ints@sorted", Growth.EXACT, "Loops::sorted", Loops::sorted));
        return all;
    }

    private static Operation confusion(String fault, String entry, Confusion kernel) {
        return new Operation(
                "confusion-floats@" + fault,
                Growth.EXACT,
                HERE + entry,
                rows -> {
                    byte[] truth = truth(rows);
                    float[] scores = scores(rows);
                    long[] sums = new long[3];
                    return () -> {
                        sums[0] = 0;
                        kernel.of(truth, scores, 0, rows, THRESHOLD, sums);
                        return sums[0];
                    };
                });
    }

    private static Operation loop(String name, Growth growth, String entry, Loop loop) {
        return new Operation(
                name,
                growth,
                HERE + entry,
                rows -> {
                    byte[] truth = truth(rows);
                    float[] scores = scores(rows);
                    return () -> loop.of(truth, scores);
                });
    }

    private static byte[] truth(int rows) {
        SplittableRandom random = new SplittableRandom(1);
        byte[] truth = new byte[rows];
        for (int i = 0; i < rows; i++) {
            truth[i] = (byte) random.nextInt(2);
        }
        return truth;
    }

    /// Of a thousand values, so that there are ties.
    private static float[] scores(int rows) {
        SplittableRandom random = new SplittableRandom(2);
        float[] scores = new float[rows];
        for (int i = 0; i < rows; i++) {
            scores[i] = random.nextInt(1_000) / 1_000f;
        }
        return scores;
    }
}
