package io.assay.natives;

import io.assay.draw.PoissonCounts;
import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;
import io.assay.kernel.TreeRows;
import io.assay.kernel.TreeStep;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// No kernel allocates once it is compiled: the segments around the arrays are never made. On more rows
/// than the core suite, which asks the same of every method.
@EnabledIfSystemProperty(named = "assay.deep", matches = "true")
class AllocationTest {

    @BeforeAll
    static void open() {
        Native.kernels();
    }

    @Test
    void confusionsAndChecksAllocateNothing() {
        ZeroAllocation.check(
                Calls.class,
                "confusion byte",
                "confusion float",
                "confusion double",
                "tabulate",
                "outside float",
                "outside double",
                "binary");
    }

    @Test
    void splitsAndSortsAllocateNothing() {
        ZeroAllocation.check(Calls.class, "split float", "split double", "sort int", "sort long");
    }

    @Test
    void rangesAndTheirPairsAllocateNothing() {
        ZeroAllocation.check(
                Calls.class,
                "partition float",
                "partition double",
                "pairs int",
                "pairs long",
                "bin float",
                "bin double");
    }

    @Test
    void ranksAndTalliesAllocateNothing() {
        ZeroAllocation.check(
                Calls.class, "ranks float", "ranks double", "tally float", "tally double");
    }

    @Test
    void lossesAllocateNothing() {
        ZeroAllocation.check(
                Calls.class,
                "squared float",
                "squared double",
                "likelihood float",
                "likelihood double",
                "moments float",
                "moments double");
    }

    @Test
    void drawsAllocateNothing() {
        ZeroAllocation.check(
                Calls.class,
                "words",
                "counts",
                "class sums",
                "rank sums",
                "weighted sum",
                "deal",
                "permute",
                "histogram",
                "tree",
                "products",
                "distances");
    }

    /// One call of the kernel that the variant names, on 2,000 rows; a sort takes several steps.
    public static final class Calls implements Scenario {
        private static final int N = 2_000;
        private static final int SORTED = 4_000;
        private static final int DRAWN = N / 64 * 64;

        private final Kernels kernels = new NativeProvider().open();
        private final Runnable call;
        private final byte[] truth = new byte[N];
        private final byte[] predicted = new byte[N];
        private final float[] floats = new float[N];
        private final double[] doubles = new double[N];
        private final int[] classes = new int[N];
        private final int[] ints = new Random(1).ints(SORTED).toArray();
        private final long[] longs = new Random(2).longs(SORTED).toArray();
        private final int[] intScratch = new int[Kernels.SORT_SCRATCH];
        private final long[] longScratch = new long[Kernels.SORT_SCRATCH];
        private final long[] sums = new long[3];
        private final char[] ranges = new char[1];
        private final int[] cursors = new int[2];
        private final int[] links = new int[SORTED / Kernels.CHUNK];
        private final int[] fewInts = {0, Integer.MAX_VALUE};
        private final long[] fewLongs = {0, Long.MAX_VALUE};
        private final int[] starts = {0, 1};
        private final int[] intTable = new int[2];
        private final long[] longTable = new long[2];
        private final int[] counts = new int[5];
        private final double[] edges = {0, 0.5, 1};
        private final long[] bins = new long[16];
        private final CountTable table = new CountTable(1);
        private final double[] product = new double[2];
        private final double[] places = new double[5 * Kernels.PLACES];
        private final double[] scratch = new double[3 * Kernels.PLACES];
        private final int[] state = new Random(3).ints(RandomLanes.STATE).toArray();
        private final short[] law = new PoissonCounts(1).table();
        private final long[] masks = new Random(4).longs(DRAWN / Kernels.LANES).toArray();
        private final int[] laneSums = new int[4 * Kernels.LANES];
        private final byte[] cards = new byte[DRAWN + Kernels.LANES];
        private final int[] next = new int[2];
        private final int[] codeRows = IntStream.range(0, N).toArray();
        private final long[] codeSums = new long[256];
        private final TreeRows treeRows = new TreeRows(1, 1, N);
        private final long[] treeSteps = {TreeStep.of(0, 5, 0, 0, true)};
        private final double[] treeValues = {1, 2};

        public Calls(String variant) {
            call = call(variant);
        }

        @Override
        public void call() {
            call.run();
        }

        private Runnable call(String variant) {
            return switch (variant) {
                case "confusion byte" -> () -> kernels.confusion(truth, predicted, 0, N, sums);
                case "confusion float" -> () -> kernels.confusion(truth, floats, 0, N, 0.5f, sums);
                case "confusion double" -> () -> kernels.confusion(truth, doubles, 0, N, 0.5, sums);
                case "tabulate" -> () -> kernels.tabulate(classes, classes, 0, N, table);
                case "outside float" -> () -> kernels.firstOutside(floats, 0, N, 0f, 1f);
                case "outside double" -> () -> kernels.firstOutside(doubles, 0, N, 0d, 1d);
                case "binary" -> () -> kernels.firstNotBinary(truth, 0, N);
                case "split float" -> () -> kernels.split(truth, floats, 0, N, ints, 0, N);
                case "split double" -> () -> kernels.split(truth, doubles, 0, N, longs, 0, N);
                case "sort int" -> () -> kernels.sort(ints, 0, SORTED, intScratch);
                case "sort long" -> () -> kernels.sort(longs, 0, SORTED, longScratch);
                case "squared float" -> () -> kernels.squaredError(truth, floats, 0, N);
                case "squared double" -> () -> kernels.squaredError(truth, doubles, 0, N);
                case "likelihood float" ->
                        () -> kernels.likelihood(truth, floats, 0, N, 0x1p-52, product);
                case "likelihood double" ->
                        () -> kernels.likelihood(truth, doubles, 0, N, 0x1p-52, product);
                case "moments float" ->
                        () -> kernels.lossMoments(truth, floats, 0, N, 1e-15, places, scratch);
                case "moments double" ->
                        () -> kernels.lossMoments(truth, doubles, 0, N, 1e-15, places, scratch);
                case "partition float", "partition double" -> () -> partition(variant);
                case "ranks float" ->
                        () -> kernels.ranks(truth, floats, 0, N, 0, fewInts, starts, 0, 0, 0);
                case "ranks double" ->
                        () -> kernels.ranks(truth, doubles, 0, N, 0, fewLongs, starts, 0, 0, 0);
                case "tally float" -> () -> kernels.tally(truth, floats, 0, N, intTable, counts, 1);
                case "tally double" ->
                        () -> kernels.tally(truth, doubles, 0, N, longTable, counts, 1);
                case "pairs int" -> () -> kernels.halfPairs(ints, 0, N / 2, N, intScratch);
                case "pairs long" -> () -> kernels.halfPairs(longs, 0, N / 2, N, longScratch);
                case "bin float" -> () -> kernels.bin(truth, floats, 0, N, edges, bins);
                case "bin double" -> () -> kernels.bin(truth, doubles, 0, N, edges, bins);
                default -> draw(variant);
            };
        }

        /// Two lists, which begin in the first two chunks.
        private void partition(String variant) {
            cursors[0] = 0;
            cursors[1] = Kernels.CHUNK;
            links[0] = ~0;
            links[1] = ~0;
            if (variant.endsWith("float")) {
                kernels.partition(truth, floats, 0, N, 0, 1, 1, ranges, ints, cursors, links, 2);
            } else {
                kernels.partition(
                        truth, doubles, 0, N, 0L, 1L, 1, ranges, longs, cursors, links, 2);
            }
        }

        private Runnable draw(String variant) {
            int steps = masks.length;
            return switch (variant) {
                case "words" -> () -> kernels.words(state, ints, 0, DRAWN);
                case "counts" -> () -> kernels.counts(state, law, predicted, 0, DRAWN);
                case "class sums" -> () -> kernels.classSums(predicted, 0, masks, 0, steps);
                case "rank sums" -> () -> kernels.rankSums(predicted, 0, masks, 0, steps, laneSums);
                case "weighted sum" -> () -> kernels.weightedSum(predicted, 0, doubles, 0, DRAWN);
                case "deal" -> this::deal;
                case "permute" -> () -> kernels.permute(ints, 0, predicted, 0, N, 10);
                case "histogram" ->
                        () -> kernels.histogram(predicted, codeRows, longs, 0, N, codeSums);
                case "tree" -> this::tree;
                case "products" -> () -> kernels.products(floats, 0, N / 2, product, doubles, 0);
                case "distances" ->
                        () -> kernels.squaredDistances(floats, 0, N / 2, product, doubles, 0);
                default -> throw new IllegalArgumentException(variant);
            };
        }

        private void tree() {
            treeRows.begin(N);
            kernels.addTree(treeSteps, 1, treeRows, treeValues, doubles, 0);
        }

        private void deal() {
            next[0] = 0;
            next[1] = 0;
            kernels.deal(truth, 0, DRAWN, cards, next, predicted);
        }
    }
}
