package io.assay.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Fixed data to try kernels on, and the arrays that they write to.
final class KernelSample {
    static final int CLASSES = 10;

    /// A block at an offset of up to 64 rows, and some rows that no call reads.
    private static final int ROWS = Kernels.BLOCK + 80;

    /// Infinities stand where one whole block meets them; they would hide every error of a sum.
    private static final int FIRST_INFINITY = 4_140;

    private static final float[] SPECIAL = {
        0f, -0f, 0.5f, 1f, Float.MIN_VALUE, -Float.MIN_NORMAL, -0.25f, 3f, Math.nextDown(0.5f)
    };

    /// Every count occurs, and a fifth of the rows is not decided.
    private static final int[] PATTERNS = {
        9_000, 9_000, 9_000, 7_000, 7_000, 3_000, 2_000, 1_000, 900, 800, 700, 600, 500, 400, 300,
        14_336
    };

    final byte[] truth = new byte[ROWS];
    final byte[] predicted = new byte[ROWS];
    final byte[] nearlyBinary = new byte[ROWS];
    final int[] classes = new int[ROWS];
    final int[] predictedClasses = new int[ROWS];
    final float[] floats = new float[ROWS];
    final double[] doubles = new double[ROWS];
    final double[] finite = new double[ROWS];
    final byte[] repeats = new byte[ROWS];
    final long[] masks = new long[ROWS];
    final short[] table = AliasTable.of(PATTERNS);

    /// What the calls wrote.
    final byte[] drawn = new byte[ROWS];

    final int[] state = new int[RandomLanes.STATE];
    final int[] found = {0};

    final long[] counts = new long[CLASSES * CLASSES];
    final double[] numbers = new double[2];
    final int[] intKeys = new int[ROWS];
    final long[] longKeys = new long[ROWS];

    final int[] intScratch = new int[Kernels.SORT_SCRATCH + ROWS];
    final long[] longScratch = new long[Kernels.SORT_SCRATCH + ROWS];

    KernelSample() {
        SplittableRandom random = new SplittableRandom(4096);
        for (int i = 0; i < ROWS; i++) {
            truth[i] = (byte) random.nextInt(2);
            predicted[i] = (byte) random.nextInt(2);
            nearlyBinary[i] = i % 199 == 150 ? (byte) (2 - i % 5) : truth[i];
            classes[i] = random.nextInt(CLASSES);
            predictedClasses[i] = random.nextInt(CLASSES);
            double any = random.nextInt(3) == 0 ? random.nextInt(9) / 8.0 : random.nextDouble();
            doubles[i] = i % 7 == 3 ? SPECIAL[random.nextInt(SPECIAL.length)] : any;
            if (i >= FIRST_INFINITY && i % 5 == 0) {
                doubles[i] = truth[i] == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            floats[i] = (float) doubles[i];
            finite[i] = random.nextDouble();
            repeats[i] = (byte) (i % 97 == 0 ? 255 : random.nextInt(4));
            masks[i] = random.nextLong() & (random.nextLong() | 0xFFFF_FFFFL);
        }
    }

    /// The first number that differs from the expected one, in words, or null.
    String difference(KernelSample expected) {
        int at = Arrays.mismatch(found, expected.found);
        if (at >= 0) {
            return words(found[at], expected.found[at]);
        }
        at = Arrays.mismatch(counts, expected.counts);
        if (at >= 0) {
            return words(counts[at], expected.counts[at]);
        }
        at = Arrays.mismatch(numbers, expected.numbers);
        if (at >= 0) {
            return words(numbers[at], expected.numbers[at]);
        }
        at = Arrays.mismatch(intKeys, expected.intKeys);
        if (at >= 0) {
            return words(intKeys[at], expected.intKeys[at]);
        }
        at = Arrays.mismatch(longKeys, expected.longKeys);
        return at < 0 ? null : words(longKeys[at], expected.longKeys[at]);
    }

    private static String words(Number found, Number expected) {
        return "gives " + found + " where scalar gives " + expected;
    }
}
