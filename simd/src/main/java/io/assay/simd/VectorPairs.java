package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;
import static jdk.incubator.vector.VectorOperators.NE;

import io.assay.kernel.Kernels;
import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorSpecies;

/// The pairs of a range by counting, without a sort.
///
/// Both classes are counted in cells of equal width, two or four to a key, a byte each. Every byte
/// lane of a vector owns a run of neighbouring cells, so one walk over the table carries how many
/// negatives are below and needs no prefix sum. The walk takes keys of one cell for ties; where a cell
/// holds both classes its pairs are then compared, see [VectorTies].
///
/// Limit: a load, a shift, an addition and a store to count a key, 2 steps; all else is vectors, 2 more.
/// Measured 14, 29 % of it: 5.5 to count, 1 to number and to walk, and what [VectorTies] takes; a sort
/// and its sweeps take 32.
final class VectorPairs {
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final int N = INTS.length();
    private static final int LANES = PairCells.LANES;

    /// Both tables stay in the first-level cache, and a word for four cells fits what a sort needs beyond
    /// the keys.
    private static final int MOST_CELLS = 16_384;

    private static final int MOST_KEYS = 16_384;
    private static final int FEWEST_KEYS = 256;
    private static final int LEAST_ROW_BITS = 3;
    private static final int SHORT = 0xFFFF;

    /// A compare must yield the bits of an int, and ints must be gathered and compressed.
    static final boolean RUNS = LANES >= Integer.SIZE;

    private VectorPairs() {}

    /// As [io.assay.kernel.Kernels#halfPairs], but the keys stay as they are; -1 where counts do not fit
    /// their lanes or cells hold too many keys, so that the caller must take another way.
    static long of(int[] keys, int from, int middle, int to, int[] scratch) {
        int n = to - from;
        if (n < FEWEST_KEYS || n > MOST_KEYS || n + Kernels.SORT_SCRATCH > scratch.length) {
            return -1;
        }
        int low = least(keys, from, to);
        int span = greatest(keys, from, to) - low;
        if (span < 0) {
            return -1;
        }
        int rowBits = LEAST_ROW_BITS;
        while (LANES << rowBits < Math.min(4 * n, MOST_CELLS)) {
            rowBits++;
        }
        int shift = PairCells.shift(span, rowBits);
        int table = PairCells.table(rowBits);
        int words = PairCells.words(rowBits);
        int cut = words + (middle - from);
        number(keys, from, to, low, shift, rowBits, scratch);
        Arrays.fill(scratch, 0, 2 * table, 0);
        count(scratch, words, cut, 0);
        count(scratch, cut, words + n, table);
        walk(scratch, table);
        long pairs = ofLanes(scratch, 2 * table, n);
        if (pairs < 0 || shift == 0) {
            return pairs;
        }
        long more = VectorTies.of(keys, from, middle, to, low, shift, rowBits, scratch);
        return more == VectorTies.TOO_MANY ? -1 : pairs + more;
    }

    private static int least(int[] keys, int from, int to) {
        var least = IntVector.broadcast(INTS, keys[from]);
        int i = from;
        for (; i <= to - N; i += N) {
            least = least.min(IntVector.fromArray(INTS, keys, i));
        }
        int low = least.reduceLanes(MIN);
        for (; i < to; i++) {
            low = Math.min(low, keys[i]);
        }
        return low;
    }

    private static int greatest(int[] keys, int from, int to) {
        var greatest = IntVector.broadcast(INTS, keys[from]);
        int i = from;
        for (; i <= to - N; i += N) {
            greatest = greatest.max(IntVector.fromArray(INTS, keys, i));
        }
        int high = greatest.reduceLanes(MAX);
        for (; i < to; i++) {
            high = Math.max(high, keys[i]);
        }
        return high;
    }

    private static void number(
            int[] keys, int from, int to, int low, int shift, int rowBits, int[] scratch) {
        int start = PairCells.words(rowBits) - from;
        int mask = (1 << rowBits) - 1;
        int i = from;
        for (; i <= to - N; i += N) {
            var cell = IntVector.fromArray(INTS, keys, i).sub(low).lanewise(LSHR, shift);
            cell.and(mask)
                    .lanewise(LSHL, PairCells.LANE_BITS)
                    .or(cell.lanewise(LSHR, rowBits))
                    .intoArray(scratch, start + i);
        }
        for (; i < to; i++) {
            scratch[start + i] = PairCells.place(keys[i], low, shift, rowBits);
        }
    }

    /// A byte that runs over adds 1 to its neighbour where 256 were counted, so that the sum of all
    /// counts is not that of the keys.
    private static void count(int[] scratch, int from, int to, int table) {
        for (int i = from; i < to; i++) {
            int place = scratch[i];
            scratch[table + (place >>> 2)] += 1 << (place << 3);
        }
    }

    /// Sums for each byte lane, in shorts: positives, twice the negatives, and half pairs inside the
    /// lane; even lanes and odd lanes in turn. They follow the tables. The bits of cells that hold
    /// both classes take the place of the first table.
    ///
    /// No method here takes or returns a vector: such a one is not always inlined, and then allocates.
    private static void walk(int[] scratch, int table) {
        ShortVector zero = ShortVector.zero(Width.SHORTS);
        ShortVector evenPositives = zero;
        ShortVector evenBelow = zero;
        ShortVector evenPairs = zero;
        ShortVector oddPositives = zero;
        ShortVector oddBelow = zero;
        ShortVector oddPairs = zero;
        for (int at = 0; at < table; at += N) {
            var positive = IntVector.fromArray(INTS, scratch, at).reinterpretAsShorts();
            var negative = IntVector.fromArray(INTS, scratch, table + at).reinterpretAsShorts();
            long mixed =
                    positive.reinterpretAsBytes()
                            .compare(NE, 0)
                            .and(negative.reinterpretAsBytes().compare(NE, 0))
                            .toLong();
            int set = at / N * (LANES / Integer.SIZE);
            scratch[set] = (int) mixed;
            if (LANES > Integer.SIZE) {
                scratch[set + 1] = (int) (mixed >>> Integer.SIZE);
            }
            var p = positive.and((short) 0xFF);
            var n = negative.and((short) 0xFF);
            var rank = evenBelow.add(n);
            evenPairs = evenPairs.add(p.mul(rank));
            evenBelow = rank.add(n);
            evenPositives = evenPositives.add(p);
            p = positive.lanewise(LSHR, 8);
            n = negative.lanewise(LSHR, 8);
            rank = oddBelow.add(n);
            oddPairs = oddPairs.add(p.mul(rank));
            oddBelow = rank.add(n);
            oddPositives = oddPositives.add(p);
        }
        int end = 2 * table;
        evenPositives.reinterpretAsInts().intoArray(scratch, end);
        oddPositives.reinterpretAsInts().intoArray(scratch, end + N);
        evenBelow.reinterpretAsInts().intoArray(scratch, end + 2 * N);
        oddBelow.reinterpretAsInts().intoArray(scratch, end + 3 * N);
        evenPairs.reinterpretAsInts().intoArray(scratch, end + 4 * N);
        oddPairs.reinterpretAsInts().intoArray(scratch, end + 5 * N);
    }

    /// Half pairs of all lanes; -1 where a short or, by the number of the keys, a byte ran over.
    private static long ofLanes(int[] scratch, int sums, int n) {
        long pairs = 0;
        long twiceBelow = 0;
        long counted = 0;
        for (int lane = 0; lane < LANES; lane++) {
            int positives = sum(scratch, sums, 0, lane);
            int twice = sum(scratch, sums, 2, lane);
            if ((long) positives * twice > SHORT) {
                return -1;
            }
            pairs += sum(scratch, sums, 4, lane) + twiceBelow * positives;
            twiceBelow += twice;
            counted += positives + twice / 2;
        }
        return counted == n ? pairs : -1;
    }

    /// One of the sums of a byte lane.
    private static int sum(int[] scratch, int sums, int which, int lane) {
        int word = scratch[sums + (which + (lane & 1)) * N + (lane >>> 2)];
        return word >>> (lane >>> 1 << 4) & SHORT;
    }
}
