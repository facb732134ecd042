package io.assay.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Fixed data to try kernels on, and the arrays that they write to.
final class KernelSample {
    /// Rows of the longest call: more than byte counters hold without being emptied.
    static final int MOST = 20_000;

    /// The longest call at an offset of up to 64 rows, and some rows that no call reads.
    private static final int ROWS = MOST + 80;

    /// Rows that go through a tree, at most.
    static final int TREE_ROWS = 1_024;

    /// Infinities stand where one whole block meets them; they would hide every error of a sum.
    private static final int FIRST_INFINITY = 4_140;

    static final float[] FLOAT_THRESHOLDS = {-0.25f, 0f, 0.25f, 0.5f, 0.5f, 3f, Float.NaN};
    static final double[] DOUBLE_THRESHOLDS = {-0.25, 0, 0.25, 0.5, 0.5, 3, Double.NaN};

    private static final float[] SPECIAL = {
        0f, -0f, 0.5f, 1f, Float.MIN_VALUE, -Float.MIN_NORMAL, -0.25f, 3f, Math.nextDown(0.5f)
    };

    final byte[] truth = new byte[ROWS];
    final byte[] predicted = new byte[ROWS];
    final byte[] nearlyBinary = new byte[ROWS];
    final boolean[] booleans = new boolean[ROWS];
    final boolean[] predictedBooleans = new boolean[ROWS];
    final short[] shorts = new short[ROWS];
    final short[] predictedShorts = new short[ROWS];
    final short[] nearlyBinaryShorts = new short[ROWS];
    final int[] ints = new int[ROWS];
    final int[] predictedInts = new int[ROWS];
    final int[] nearlyBinaryInts = new int[ROWS];
    final double[] weights = new double[ROWS];
    final float[] floats = new float[ROWS];
    final double[] doubles = new double[ROWS];

    /// The same as probabilities.
    final float[] shares = new float[ROWS];

    final double[] doubleShares = new double[ROWS];
    final double[] edges = {0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    /// What the calls wrote.
    final int[] found = {0};

    final long[] counts = new long[100];
    final TableSample table = new TableSample(ROWS);
    final DrawSample draws = new DrawSample(ROWS);
    final HistogramSample histogram = new HistogramSample(ROWS);
    final DistanceSample distances = new DistanceSample();
    final TreeSample tree = new TreeSample(TREE_ROWS);
    final double[] treeScores = new double[TREE_ROWS + 8];
    final double[] numbers = new double[8];
    final double[] lossSums = new double[5 * Kernels.PLACES];
    final double[] lossScratch = new double[3 * Kernels.PLACES];
    final int[] intKeys = new int[ROWS];
    final long[] longKeys = new long[ROWS];

    /// Ranges of eighths of what lies between 0 and 1, in keys, and their lists.
    final char[] ranges = {0, 0, 1, 1, 1, 2, 3, 4, 4};

    final int[] cursors = new int[10];
    final int[] links = new int[ROWS / Kernels.CHUNK + 20];
    final int[] intPool = new int[links.length * Kernels.CHUNK];
    final long[] longPool = new long[links.length * Kernels.CHUNK];

    /// Sorted keys in [0, 1] with one above all, and how many are in lower quarters of the keys, for floats and doubles alike.
    final int[] fewInts = new int[9];

    final long[] fewLongs = new long[9];
    final int[] starts = new int[9];
    final int[] intValues = new int[2048];
    final long[] longValues = new long[2048];
    final int[] tallies = new int[2 * 2048 + 1];

    final int[] intScratch = new int[Kernels.SORT_SCRATCH + ROWS];
    final long[] longScratch = new long[Kernels.SORT_SCRATCH + ROWS];

    KernelSample() {
        place(new float[] {0, 0, 0.0625f, 0.125f, 0.25f, 0.5f, 0.5f, 1});
        SplittableRandom random = new SplittableRandom(4096);
        for (int i = 0; i < ROWS; i++) {
            truth[i] = (byte) random.nextInt(2);
            predicted[i] = (byte) random.nextInt(2);
            nearlyBinary[i] = i % 199 == 150 ? (byte) (2 - i % 5) : truth[i];
            double any = random.nextInt(3) == 0 ? random.nextInt(9) / 8.0 : random.nextDouble();
            doubles[i] = i % 7 == 3 ? SPECIAL[random.nextInt(SPECIAL.length)] : any;
            if (i >= FIRST_INFINITY && i % 5 == 0) {
                doubles[i] = truth[i] == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            floats[i] = (float) doubles[i];
            weights[i] = i % 11 == 5 ? 0 : random.nextDouble();
            weights[i] *= i == 2_900 ? 0x1p-50 : 1; // more digits than two parts hold
            copyLabels(i);
            doubleShares[i] = i % 13 == 5 ? edges[i % 11] : Math.min(Math.abs(doubles[i]), 1);
            shares[i] = (float) doubleShares[i];
        }
    }

    private void copyLabels(int i) {
        booleans[i] = truth[i] == 1;
        predictedBooleans[i] = predicted[i] == 1;
        shorts[i] = (short) (2 * truth[i] - 1);
        predictedShorts[i] = predicted[i];
        nearlyBinaryShorts[i] = nearlyBinary[i] == truth[i] ? truth[i] : -1;
        ints[i] = 2 * truth[i] - 1;
        predictedInts[i] = predicted[i];
        nearlyBinaryInts[i] = nearlyBinary[i] == truth[i] ? truth[i] : 257;
    }

    private void place(float[] sorted) {
        int intShift = Integer.SIZE - Integer.numberOfLeadingZeros(FloatKeys.key(1f)) - 2;
        for (int i = 0; i < sorted.length; i++) {
            fewInts[i] = FloatKeys.key(sorted[i]);
            fewLongs[i] = DoubleKeys.key(sorted[i]);
            for (int cell = (fewInts[i] >>> intShift) + 1; cell < starts.length; cell++) {
                starts[cell]++;
            }
        }
        fewInts[sorted.length] = FloatKeys.ABOVE_ALL;
        fewLongs[sorted.length] = DoubleKeys.ABOVE_ALL;
    }

    /// The first number that differs from the expected one, in words, or null.
    String difference(KernelSample expected) {
        int[][] ints = ints();
        for (int k = 0; k < ints.length; k++) {
            int at = Arrays.mismatch(ints[k], expected.ints()[k]);
            if (at >= 0) {
                return words(ints[k][at], expected.ints()[k][at]);
            }
        }
        long[][] longs = longs();
        for (int k = 0; k < longs.length; k++) {
            int at = Arrays.mismatch(longs[k], expected.longs()[k]);
            if (at >= 0) {
                return words(longs[k][at], expected.longs()[k][at]);
            }
        }
        long[] differing = table.difference(expected.table);
        if (differing != null) {
            return words(differing[0], differing[1]);
        }
        String difference = difference(numbers, expected.numbers);
        difference = difference == null ? difference(lossSums, expected.lossSums) : difference;
        difference = difference == null ? difference(treeScores, expected.treeScores) : difference;
        return difference == null
                ? difference(distances.into, expected.distances.into)
                : difference;
    }

    private static String difference(double[] found, double[] expected) {
        int at = Arrays.mismatch(found, expected);
        return at < 0 ? null : words(found[at], expected[at]);
    }

    private int[][] ints() {
        return new int[][] {found, intKeys, tallies, cursors, links, intPool};
    }

    private long[][] longs() {
        return new long[][] {counts, longKeys, longPool};
    }

    private static String words(Number found, Number expected) {
        return "gives " + found + " where scalar gives " + expected;
    }
}
