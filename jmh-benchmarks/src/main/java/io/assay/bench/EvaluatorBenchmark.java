package io.assay.bench;

import io.assay.Evaluator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What does one call of a service cost: check 1,000 rows, count at a threshold, exact AUC?
///
/// Each call takes the next of 128 batches, since a branch predictor learns one batch by heart.
@Warmup(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS) // many methods to compile
public class EvaluatorBenchmark extends Measured {

    /// Batches one behind the other, and the next one's turn.
    @State(Scope.Benchmark)
    public static class Batches {
        private static final int COUNT = 128;

        /// Rows of a batch.
        @Param("1000")
        public int rows;

        BinaryRows data;
        int next;

        /// Draws the batches.
        @Setup
        public void draw() {
            data = new BinaryRows();
            data.rows = COUNT * rows;
            data.draw();
        }

        /// The first row of the next batch.
        int advance() {
            next = (next + 1) % COUNT;
            return next * rows;
        }
    }

    /// An evaluator that gave the right numbers for every batch.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator evaluator;

        /// F1 and AUC are those of the hand loop.
        @Setup
        public void check(Batches batches, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofFloats(batches.rows);
            EvaluatorBenchmark benchmark = new EvaluatorBenchmark();
            for (int i = 0; i < Batches.COUNT; i++) {
                batches.next = i;
                double expected = benchmark.hand(batches);
                batches.next = i;
                Expected.number("call", expected, benchmark.call(batches, this), 1e-14);
            }
        }
    }

    /// By hand: a counting loop, then `Arrays.sort` of one long per row and a sweep. No checks.
    @Benchmark
    @Reads(bytes = 5)
    public double hand(Batches batches) {
        int from = batches.advance();
        int to = from + batches.rows;
        byte[] truth = batches.data.truth;
        float[] score = batches.data.floats;
        int both = 0;
        int either = 0;
        for (int i = from; i < to; i++) {
            int above = score[i] >= 0.5f ? 1 : 0;
            both += truth[i] & above;
            either += truth[i] + above;
        }
        return 2.0 * both / either + HandAuc.of(truth, score, from, to);
    }

    /// Load, which checks; count at a threshold; AUC.
    @Benchmark
    @Reads(bytes = 5, hand = "hand")
    public double call(Batches batches, Checked checked) {
        int from = batches.advance();
        Evaluator evaluator = checked.evaluator;
        evaluator.load(batches.data.truth, batches.data.floats, from, from + batches.rows);
        return evaluator.at(0.5).f1() + evaluator.auc();
    }
}
