package io.assay.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.assay.kernel.Kernels;
import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sort puts any keys in order, with any scratch that the contract allows.
class SortTest {
    private static Kernels kernels;

    private final Random random = new Random(Long.getLong("assay.seed", 20_250_102));

    /// What keys may look like.
    enum Shape {
        ANY,
        SCORES,
        FEW_VALUES,
        ONE_VALUE,
        SMALL,
        SORTED,
        REVERSED,
        ONE_HEAVY,
        EXTREMES
    }

    @BeforeAll
    static void open() {
        kernels = Native.kernels();
    }

    @ParameterizedTest
    @EnumSource
    void sortsWhenTheScratchHoldsAllKeys(Shape shape) {
        for (int n : new int[] {0, 1, 2, 31, 32, 33, 100, 2_999, 3_000, 16_384, 70_000}) {
            check(shape, n, Kernels.SORT_SCRATCH + n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sortsInPlaceWhenTheScratchIsSmall(Shape shape) {
        for (int n : new int[] {33, 9_000, 16_384, 70_000, 300_000}) {
            check(shape, n, Kernels.SORT_SCRATCH);
            check(shape, n, Kernels.SORT_SCRATCH + random.nextInt(n));
        }
    }

    private void check(Shape shape, int n, int scratch) {
        int from = random.nextInt(20);
        long[] longs = longs(shape, from + n + 10);
        long[] expected = longs.clone();
        Arrays.sort(expected, from, from + n);
        kernels.sort(longs, from, from + n, random.longs(scratch).toArray());
        assertArrayEquals(expected, longs);

        int[] ints = Arrays.stream(longs(shape, from + n + 10)).mapToInt(SortTest::asInt).toArray();
        int[] sorted = ints.clone();
        Arrays.sort(sorted, from, from + n);
        kernels.sort(ints, from, from + n, random.ints(scratch).toArray());
        assertArrayEquals(sorted, ints);
    }

    /// Keeps what makes a shape: the high half of a large key, the low half of a small one.
    private static int asInt(long key) {
        return key == (int) key ? (int) key : (int) (key >> 32);
    }

    private long[] longs(Shape shape, int length) {
        long[] keys = new long[length];
        LongSupplier key = key(shape);
        Arrays.setAll(keys, i -> key.getAsLong());
        if (shape == Shape.SORTED || shape == Shape.REVERSED) {
            Arrays.sort(keys);
        }
        if (shape == Shape.REVERSED) {
            for (int i = 0; i < length / 2; i++) {
                long kept = keys[i];
                keys[i] = keys[length - 1 - i];
                keys[length - 1 - i] = kept;
            }
        }
        return keys;
    }

    private LongSupplier key(Shape shape) {
        return switch (shape) {
            case ANY, SORTED, REVERSED -> random::nextLong;
            case SCORES -> () -> Double.doubleToRawLongBits(random.nextDouble());
            case FEW_VALUES -> () -> random.nextInt(5) * 0x3333_3333_3333_3333L;
            case ONE_VALUE -> () -> -42;
            case SMALL -> () -> random.nextInt(300) - 150;
            case ONE_HEAVY -> () -> random.nextInt(10) == 0 ? random.nextLong() : 1L << 60;
            case EXTREMES ->
                    () ->
                            random.nextBoolean()
                                    ? Long.MIN_VALUE
                                    : Long.MAX_VALUE - random.nextInt(2);
        };
    }
}
