package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/// The pairs inside cells that hold both classes.
///
/// The keys of such cells are picked. The negative ones of a cell are chained, and all positive ones
/// go along the chains of their cells at once, a link a round; those at an end drop out.
///
/// Limit: a gather for 16 keys to pick and three for 16 links, of which one key in ten has one: 2 steps
/// a key. Measured 6, a third of it; chains of keys that are not in the order of their cells miss.
final class VectorTies {
    /// Chains are so long that a sort is faster.
    static final long TOO_MANY = Long.MIN_VALUE;

    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final int N = INTS.length();
    private static final int HALF = 0xFFFF;
    private static final IntVector NUMBERS = IntVector.zero(INTS).addIndex(1);

    /// Comparisons for each key.
    private static final int PATIENCE = 4;

    private VectorTies() {}

    /// Pairs in the right order inside a cell less those in the wrong one, once [VectorPairs] has
    /// written the place of each key and a bit for each cell with both classes.
    static long of(
            int[] keys,
            int from,
            int middle,
            int to,
            int low,
            int shift,
            int rowBits,
            int[] scratch) {
        int words = PairCells.words(rowBits);
        int cut = words + (middle - from);
        int positives = pick(scratch, words, cut, 0);
        int negatives = pick(scratch, cut, words + (to - from), cut - words);
        if (positives > map(rowBits) - N) {
            return TOO_MANY;
        }
        chain(keys, from, low, shift, rowBits, scratch, cut, negatives);
        begin(keys, from, low, shift, rowBits, scratch, positives);
        return follow(keys, from, rowBits, scratch, cut, positives, PATIENCE * (to - from));
    }

    /// Keeps the numbers of the keys whose cell holds both classes, from `number` on; returns how many.
    private static int pick(int[] scratch, int from, int to, int number) {
        int end = from;
        int i = from;
        for (; i <= to - N; i += N) {
            var place = IntVector.fromArray(INTS, scratch, i);
            place.lanewise(LSHR, 5).intoArray(scratch, i); // the map of the gather
            var set = IntVector.fromArray(INTS, scratch, 0, scratch, i);
            var bit = set.lanewise(LSHR, place.and(Integer.SIZE - 1)).and(1);
            var isMixed = bit.compare(NE, 0);
            NUMBERS.add(number + (i - from)).compress(isMixed).intoArray(scratch, end);
            end += isMixed.trueCount();
        }
        for (; i < to; i++) {
            int place = scratch[i];
            scratch[end] = number + (i - from);
            end += scratch[place >>> 5] >>> place & 1;
        }
        return end - from;
    }

    /// A half word of each cell has its last negative key; a key, beside its number, the one before.
    private static void chain(
            int[] keys,
            int from,
            int low,
            int shift,
            int rowBits,
            int[] scratch,
            int start,
            int negatives) {
        int halves = PairCells.halves(rowBits);
        for (int j = 0; j < negatives; j++) {
            int number = scratch[start + j];
            int place = PairCells.place(keys[from + number], low, shift, rowBits);
            int at = halves + (place >>> 1);
            int bits = place << 4;
            int word = scratch[at];
            scratch[start + j] = word >>> bits << 16 | number;
            scratch[at] = word & ~(HALF << bits) | j << bits;
        }
    }

    /// Where the chain of each positive key begins, below how many links it has.
    private static void begin(
            int[] keys, int from, int low, int shift, int rowBits, int[] scratch, int positives) {
        int map = map(rowBits);
        int words = PairCells.words(rowBits);
        int mask = (1 << rowBits) - 1;
        int halves = PairCells.halves(rowBits);
        int table = PairCells.table(rowBits);
        for (int j = 0; j < positives; j += N) {
            var active = INTS.indexInRange(j, positives);
            IntVector.fromArray(INTS, scratch, words + j, active).intoArray(scratch, map);
            var key = IntVector.fromArray(INTS, keys, from, scratch, map);
            var cell = key.sub(low).lanewise(LSHR, shift);
            var place =
                    cell.and(mask)
                            .lanewise(LSHL, PairCells.LANE_BITS)
                            .or(cell.lanewise(LSHR, rowBits));
            place.lanewise(LSHR, 1).intoArray(scratch, map);
            var half =
                    IntVector.fromArray(INTS, scratch, halves, scratch, map)
                            .lanewise(LSHR, place.and(1).lanewise(LSHL, 4))
                            .and(HALF);
            place.lanewise(LSHR, 2).intoArray(scratch, map);
            IntVector.fromArray(INTS, scratch, table, scratch, map)
                    .lanewise(LSHR, place.and(3).lanewise(LSHL, 3))
                    .and(0xFF)
                    .lanewise(LSHL, 16)
                    .or(half)
                    .intoArray(scratch, j);
        }
    }

    private static long follow(
            int[] keys,
            int from,
            int rowBits,
            int[] scratch,
            int start,
            int positives,
            int patience) {
        int words = PairCells.words(rowBits);
        int map = map(rowBits);
        long sum = 0;
        int allowed = patience;
        for (int left = positives; left > 0; left = advance(scratch, words, start, map, left)) {
            allowed -= left;
            if (allowed < 0) {
                return TOO_MANY;
            }
            sum += compare(keys, from, scratch, words, start, map, left);
        }
        return sum;
    }

    /// Compares each positive key with the link it has come to.
    private static long compare(
            int[] keys, int from, int[] scratch, int words, int start, int map, int left) {
        long sum = 0;
        for (int j = 0; j < left; j += N) {
            var active = INTS.indexInRange(j, left);
            IntVector.fromArray(INTS, scratch, words + j, active).intoArray(scratch, map);
            var key = IntVector.fromArray(INTS, keys, from, scratch, map);
            IntVector.fromArray(INTS, scratch, j, active).and(HALF).intoArray(scratch, map);
            var link = IntVector.fromArray(INTS, scratch, start, scratch, map);
            link.and(HALF).intoArray(scratch, map);
            var other = IntVector.fromArray(INTS, keys, from, scratch, map);
            sum += key.compare(GT, other).and(active).trueCount();
            sum -= key.compare(LT, other).and(active).trueCount();
        }
        return sum;
    }

    /// Goes to the next link; those that have none drop out. Returns how many go on.
    private static int advance(int[] scratch, int words, int start, int map, int left) {
        int end = 0;
        for (int j = 0; j < left; j += N) {
            var active = INTS.indexInRange(j, left);
            var number = IntVector.fromArray(INTS, scratch, words + j, active);
            var state = IntVector.fromArray(INTS, scratch, j, active);
            state.and(HALF).intoArray(scratch, map);
            var link = IntVector.fromArray(INTS, scratch, start, scratch, map);
            var links = state.lanewise(LSHR, 16).sub(1);
            var more = links.compare(GT, 0);
            number.compress(more).intoArray(scratch, words + end, INTS.indexInRange(end, left));
            links.lanewise(LSHL, 16)
                    .or(link.lanewise(LSHR, 16))
                    .compress(more)
                    .intoArray(scratch, end);
            end += more.trueCount();
        }
        return end;
    }

    /// The end of the first table, which is not needed any more, holds the indexes of a gather.
    private static int map(int rowBits) {
        return PairCells.table(rowBits) - N;
    }
}
