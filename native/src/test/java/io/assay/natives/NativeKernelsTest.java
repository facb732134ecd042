package io.assay.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.kernel.KernelContract;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The library's loops give what the scalar kernels give, to the last bit, at every CPU level.
///
/// The build runs it once per level, see `-Dassay.native.bits` in the pom: at the lower ones the whole
/// contract is checked here, at the highest by the core suite. The other tests have rows longer than
/// those of most cases of the contract, so that calls of C are cut into pieces.
class NativeKernelsTest {
    private static final int CASES = Boolean.getBoolean("assay.deep") ? 2_000 : 100;

    private static final Kernels SCALAR = new ScalarKernels();
    private static Kernels kernels;

    private final Random random = new Random(Long.getLong("assay.seed", 20_250_101));

    @BeforeAll
    static void open() {
        kernels = Native.kernels();
        System.out.println("native kernels of " + kernels.bits() + " bits");
    }

    @Test
    void runsAtTheLevelAskedForWhereTheCpuHasIt() {
        assertEquals("native", kernels.name());
        assertTrue(kernels.bits() <= Integer.getInteger("assay.native.bits", 512));
    }

    @Test
    @EnabledIfSystemProperty(named = "assay.native.bits", matches = "\\d+")
    void everyKernelKeepsTheContractAtALowerLevel() {
        int cases = Property.share(Property.cases());
        long seed = Property.seed();
        System.out.println(
                kernels.bits() + " bits: " + cases + " cases of each kernel, seed " + seed);
        KernelContract.check(kernels, Property.cases(), seed);
    }

    @Test
    void countsBytesAsScalarDoes() {
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.next(random);
            long[] expected = {7, 7L << 40, 0, 99};
            long[] sums = expected.clone();
            SCALAR.confusion(r.truth, r.predicted, r.from, r.to, expected);
            kernels.confusion(r.truth, r.predicted, r.from, r.to, sums);
            assertArrayEquals(expected, sums);
        }
    }

    @Test
    void byteAccumulatorsDoNotOverflowWhenAllRowsArePositive() {
        byte[] ones = new byte[1_000_003];
        Arrays.fill(ones, (byte) 1);
        float[] high = new float[ones.length];
        double[] higher = new double[ones.length];
        long[] sums = new long[3];
        kernels.confusion(ones, ones, 0, ones.length, sums);
        kernels.confusion(ones, high, 0, ones.length, 0f, sums);
        kernels.confusion(ones, higher, 0, ones.length, 0d, sums);
        assertArrayEquals(new long[] {3_000_009, 3_000_009, 3_000_009}, sums);
    }

    @Test
    void countsScoresAsScalarDoes() {
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.next(random);
            float at = i % 16 == 0 ? Float.NaN : threshold(r.floats);
            double above = i % 16 == 0 ? Double.NaN : threshold(r.doubles);
            long[] expected = {-5, 5, 1L << 60, 99};
            long[] sums = expected.clone();
            SCALAR.confusion(r.truth, r.floats, r.from, r.to, at, expected);
            kernels.confusion(r.truth, r.floats, r.from, r.to, at, sums);
            assertArrayEquals(expected, sums);
            SCALAR.confusion(r.truth, r.doubles, r.from, r.to, above, expected);
            kernels.confusion(r.truth, r.doubles, r.from, r.to, above, sums);
            assertArrayEquals(expected, sums);
        }
    }

    private float threshold(float[] scores) {
        return scores.length == 0 || random.nextInt(3) == 0
                ? Rows.FLOATS[random.nextInt(Rows.FLOATS.length)]
                : scores[random.nextInt(scores.length)];
    }

    private double threshold(double[] scores) {
        return scores.length == 0 || random.nextInt(3) == 0
                ? Rows.DOUBLES[random.nextInt(Rows.DOUBLES.length)]
                : scores[random.nextInt(scores.length)];
    }

    @Test
    void findsTheFirstRowOutsideAsScalarDoes() {
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.next(random);
            if (r.to > r.from && random.nextBoolean()) {
                int bad = r.from + random.nextInt(r.to - r.from);
                r.floats[bad] = Float.NaN;
                r.doubles[bad] = Double.NaN;
                r.truth[bad] = (byte) (2 + random.nextInt(254));
            }
            float low = random.nextBoolean() ? 0 : Float.NEGATIVE_INFINITY;
            float high = random.nextBoolean() ? 1 : Float.POSITIVE_INFINITY;
            assertEquals(
                    SCALAR.firstOutside(r.floats, r.from, r.to, low, high),
                    kernels.firstOutside(r.floats, r.from, r.to, low, high));
            assertEquals(
                    SCALAR.firstOutside(r.doubles, r.from, r.to, (double) low, high),
                    kernels.firstOutside(r.doubles, r.from, r.to, (double) low, high));
            assertEquals(
                    SCALAR.firstNotBinary(r.truth, r.from, r.to),
                    kernels.firstNotBinary(r.truth, r.from, r.to));
        }
    }

    @Test
    void splitsAsScalarDoes() {
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.next(random);
            int front = random.nextInt(40);
            int gap = random.nextBoolean() ? 0 : random.nextInt(100);
            int back = front + r.to - r.from + gap;
            int[] ints = random.ints(back + 20).toArray();
            int[] otherInts = ints.clone();
            int middle = SCALAR.split(r.truth, r.floats, r.from, r.to, ints, front, back);
            assertEquals(
                    middle, kernels.split(r.truth, r.floats, r.from, r.to, otherInts, front, back));
            Arrays.fill(ints, middle, middle + gap, 0); // unused places may hold anything
            Arrays.fill(otherInts, middle, middle + gap, 0);
            assertArrayEquals(ints, otherInts);

            long[] longs = random.longs(back + 20).toArray();
            long[] otherLongs = longs.clone();
            SCALAR.split(r.truth, r.doubles, r.from, r.to, longs, front, back);
            assertEquals(
                    middle,
                    kernels.split(r.truth, r.doubles, r.from, r.to, otherLongs, front, back));
            Arrays.fill(longs, middle, middle + gap, 0);
            Arrays.fill(otherLongs, middle, middle + gap, 0);
            assertArrayEquals(longs, otherLongs);
        }
    }

    @Test
    void squaresErrorsAsScalarDoes() {
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.block(random);
            assertSameBits(
                    SCALAR.squaredError(r.truth, r.floats, r.from, r.to),
                    kernels.squaredError(r.truth, r.floats, r.from, r.to));
            assertSameBits(
                    SCALAR.squaredError(r.truth, r.doubles, r.from, r.to),
                    kernels.squaredError(r.truth, r.doubles, r.from, r.to));
        }
    }

    @Test
    void multipliesLikelihoodsAsScalarDoes() {
        double[] clips = {0x1p-52, 1e-15, 1e-7, 0.01, 0.25};
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.block(random);
            double clip = clips[random.nextInt(clips.length)];
            double[] expected = {5, 5, 99};
            double[] product = {6, 6, 99};
            SCALAR.likelihood(r.truth, r.floats, r.from, r.to, clip, expected);
            kernels.likelihood(r.truth, r.floats, r.from, r.to, clip, product);
            assertSameBits(expected[0], product[0]);
            assertArrayEquals(expected, product);
            SCALAR.likelihood(r.truth, r.doubles, r.from, r.to, clip, expected);
            kernels.likelihood(r.truth, r.doubles, r.from, r.to, clip, product);
            assertSameBits(expected[0], product[0]);
            assertArrayEquals(expected, product);
        }
    }

    @Test
    void sumsLossesAndTheirSquaresAsScalarDoes() {
        double[] clips = {0x1p-52, 1e-15, 1e-7, 0.01, 0.25};
        double[] scratch = new double[3 * Kernels.PLACES];
        for (int i = 0; i < CASES; i++) {
            Rows r = Rows.block(random);
            double clip = clips[random.nextInt(clips.length)];
            double[] expected = new double[5 * Kernels.PLACES + 1];
            Arrays.setAll(expected, j -> random.nextInt(3));
            double[] sums = expected.clone();
            SCALAR.lossMoments(r.truth, r.floats, r.from, r.to, clip, expected, scratch);
            kernels.lossMoments(r.truth, r.floats, r.from, r.to, clip, sums, scratch);
            assertArrayEquals(expected, sums);
            SCALAR.lossMoments(r.truth, r.doubles, r.from, r.to, clip, expected, scratch);
            kernels.lossMoments(r.truth, r.doubles, r.from, r.to, clip, sums, scratch);
            assertArrayEquals(expected, sums);
        }
    }

    private static void assertSameBits(double expected, double found) {
        assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(found));
    }
}
