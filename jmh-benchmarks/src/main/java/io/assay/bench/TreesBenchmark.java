package io.assay.bench;

import io.assay.kernel.Kernels;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What boosted trees cost: the prediction of rows in blocks, and the histograms of training, each on one
/// thread and on two. A cell of a histogram is a byte, so that GB/s are G cells a second.
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class TreesBenchmark extends Measured {
    private static final int TREES = 100;
    private static final int MOST_TRAINING_ROWS = 20_000;

    /// Rows between two columns, as in training.
    private static final int BLOCK = 2048;

    /// A hundred trees of depth 6 and rows to predict, in two halves.
    @State(Scope.Benchmark)
    public static class Trained {

        /// As many as the comparisons with other libraries predict.
        @Param("100000")
        public int rows;

        Model model;
        final Table[] halves = new Table[2];
        final double[][] scores = new double[2][];

        /// Two threads predict what one does, and a row alone what it is told in a block.
        @Setup
        public void check(KernelChoice choice) throws Exception {
            choice.inUse();
            Table train = new HiggsRows(0, Math.min(rows, MOST_TRAINING_ROWS)).table;
            model =
                    GradientBoosting.defaults()
                            .growth(Growth.levels(6))
                            .rounds(TREES)
                            .fit(train, 1);
            long first = HiggsRows.TEST;
            for (int half = 0; half < 2; half++) {
                int count = half == 0 ? rows / 2 : rows - rows / 2;
                halves[half] = new HiggsRows(first, count).table;
                scores[half] = new double[2 * count];
                first += count;
            }
            model.predict(halves[0], scores[0]);
            double[] alone = new double[2];
            for (int row : new int[] {0, halves[0].rows() - 1}) {
                model.predict(halves[0].rows(new int[] {row}), alone);
                Expected.number("row " + row, alone[1], scores[0][2 * row + 1], 0);
            }
        }

        private Object predict(int half) {
            model.predict(halves[half], scores[half]);
            return scores[half];
        }
    }

    /// The histograms of a root: codes of all columns, and a packed derivative for each row.
    @State(Scope.Benchmark)
    public static class Root {

        /// As many as a comparison trains on.
        @Param("100000")
        public int rows;

        byte[][] codes;
        int[] all;
        long[] values;
        final long[][] sums = new long[HiggsRows.COLUMNS][256];

        /// Random codes; the kernel's sums are those of the hand loop.
        @Setup
        public void check(KernelChoice choice) {
            SplittableRandom random = new SplittableRandom(42);
            codes = new byte[HiggsRows.COLUMNS][rows];
            for (byte[] column : codes) {
                random.nextBytes(column);
            }
            all = IntStream.range(0, rows).toArray();
            values = random.longs(rows).toArray();
            byHand();
            long[][] expected = Arrays.stream(sums).map(long[]::clone).toArray(long[][]::new);
            fill(choice.loops, 0, HiggsRows.COLUMNS);
            for (int c = 0; c < sums.length; c++) {
                Expected.counts("column " + c, expected[c], sums[c]);
            }
        }

        private Object byHand() {
            for (int c = 0; c < codes.length; c++) {
                long[] into = sums[c];
                byte[] column = codes[c];
                Arrays.fill(into, 0);
                for (int i = 0; i < rows; i++) {
                    into[column[i] & 0xFF] += values[i];
                }
            }
            return sums;
        }

        private Object fill(Kernels kernels, int first, int end) {
            for (int c = first; c < end; c++) {
                Arrays.fill(sums[c], 0);
            }
            for (int from = 0; from < rows; from += BLOCK) {
                int to = Math.min(rows, from + BLOCK);
                for (int c = first; c < end; c++) {
                    kernels.histogram(codes[c], all, values, from, to, sums[c]);
                }
            }
            return sums;
        }
    }

    /// All rows on one thread.
    @Benchmark
    @Reads(bytes = 4 * HiggsRows.COLUMNS)
    public Object predict(Trained trained) {
        trained.predict(0);
        return trained.predict(1);
    }

    /// Half of the rows on each of two threads.
    @Benchmark
    @Reads(bytes = 4 * HiggsRows.COLUMNS, threads = 2)
    public Object predictOnTwo(Trained trained, TwoThreads two) throws Exception {
        return two.executor.invokeAll(halves(() -> trained.predict(0), () -> trained.predict(1)));
    }

    /// By hand: column after column.
    @Benchmark
    @Reads(bytes = HiggsRows.COLUMNS)
    public Object hand(Root root) {
        return root.byHand();
    }

    /// All columns on one thread.
    @Benchmark
    @Reads(bytes = HiggsRows.COLUMNS, hand = "hand")
    public Object histograms(Root root, KernelChoice choice) {
        return root.fill(choice.loops, 0, HiggsRows.COLUMNS);
    }

    /// Half of the columns on each of two threads.
    @Benchmark
    @Reads(bytes = HiggsRows.COLUMNS, hand = "hand", threads = 2)
    public Object histogramsOnTwo(Root root, KernelChoice choice, TwoThreads two) throws Exception {
        int middle = HiggsRows.COLUMNS / 2;
        return two.executor.invokeAll(
                halves(
                        () -> root.fill(choice.loops, 0, middle),
                        () -> root.fill(choice.loops, middle, HiggsRows.COLUMNS)));
    }

    private static List<Callable<Object>> halves(Callable<Object> one, Callable<Object> other) {
        return List.of(one, other);
    }
}
