package io.assay.resample;

import io.assay.draw.Address;
import io.assay.draw.Binomial;
import io.assay.draw.Lane;
import io.assay.draw.Multinomial;
import io.assay.draw.PoissonCounts;
import io.assay.draw.Stream;
import io.assay.kernel.AliasTable;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Draws the counts of one block of rows at a time.
///
/// Exact multinomial: the rows of a resample are split over classes and blocks by binomial numbers.
/// Inside a block counts are Poisson of mean 15/16 first, which is one table look-up a row; then rows
/// are added, or drawn ones taken away, at random until each class has its number. Poisson counts are
/// multinomial given their sum, whatever it is, and stay so under both, so the result is the exact
/// multinomial law. For Poisson weights the counts of mean 1 stay as they are.
final class BlockDraw {
    /// How the counts of a block hang together.
    enum Law {
        /// Any rows, as many as there are.
        MULTINOMIAL,
        /// The same within each class.
        STRATIFIED,
        /// Each row on its own.
        POISSON
    }

    private static final PoissonCounts ALMOST_ONE = new PoissonCounts(0.9375);
    private static final PoissonCounts ONE = new PoissonCounts(1);

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /// No count reaches it: the chance of a Poisson number of mean 1 above 32 is below 1e-37.
    private static final int BEYOND = 32;

    private final BlockLayout layout;
    private final Law law;
    private final PoissonCounts poisson;
    private final long splitStream;
    private final long countsStream;
    private final long rareStream;
    private final long evenStream;
    private final Lane lane = new Lane();
    private final int[] state = new int[RandomLanes.STATE];
    private final int[] words = new int[Kernels.BLOCK];
    private final byte[] counts = new byte[Kernels.BLOCK];
    private final long[] positivesBelow;
    private final long[] negativesBelow;
    private final int[] positives;
    private final int[] negatives;
    private long countsKey;
    private long rareKey;
    private long evenKey;

    BlockDraw(long seed, BlockLayout layout, Law law) {
        this.layout = layout;
        this.law = law;
        poisson = law == Law.POISSON ? ONE : ALMOST_ONE;
        splitStream = Address.stream(seed, Stream.SPLIT);
        countsStream = Address.stream(seed, Stream.COUNTS);
        rareStream = Address.stream(seed, Stream.RARE);
        evenStream = Address.stream(seed, Stream.EVEN);
        positivesBelow = Multinomial.cumulative(layout.positives());
        negativesBelow = Multinomial.cumulative(layout.negatives());
        positives = new int[layout.blocks()];
        negatives = new int[layout.blocks()];
    }

    /// Starts replicate `number`: how many rows of each class each block gets.
    void start(long number) {
        countsKey = Address.join(countsStream, number);
        rareKey = Address.join(rareStream, number);
        evenKey = Address.join(evenStream, number);
        if (law == Law.POISSON) {
            return;
        }
        lane.start(Address.join(splitStream, number));
        long p = positivesBelow[layout.blocks()];
        long n = layout.rows() - p;
        long drawn = law == Law.STRATIFIED ? p : Binomial.draw(lane, p + n, p, p + n);
        int blocks = layout.blocks();
        Multinomial.draw(lane, drawn, positivesBelow, 0, blocks, positives);
        Multinomial.draw(lane, p + n - drawn, negativesBelow, 0, blocks, negatives);
    }

    /// Draws a block and lends its counts, by place, until the next.
    byte[] block(int block) {
        Kernels kernels = KernelRegistry.kernels();
        int places = layout.steps(block) * BlockLayout.STEP;
        RandomLanes.start(Address.join(countsKey, block), state);
        if (kernels.counts(state, poisson.table(), counts, 0, places)) {
            settleRare(block, places);
        }
        if (layout.rowsOf(block) < places) {
            clearUnused(block, places);
        }
        if (law != Law.POISSON) {
            even(kernels, block);
        }
        return counts;
    }

    /// The sum of the counts of the block drawn last.
    long sum(int block) {
        return sums(KernelRegistry.kernels(), block, layout.steps(block)) & 0xFFFF_FFFFL;
    }

    /// Eight counts at a time: few words hold a rare one.
    private void settleRare(int block, int places) {
        lane.start(Address.join(rareKey, block));
        for (int i = 0; i < places; i += Long.BYTES) {
            long other = (long) EIGHT.get(counts, i) ^ AliasTable.RARE * ONES;
            if ((other - ONES & ~other & HIGH_BITS) != 0) { // one of its bytes is 0
                settleRare(i);
            }
        }
    }

    private void settleRare(int from) {
        for (int i = from; i < from + Long.BYTES; i++) {
            if (counts[i] == AliasTable.RARE) {
                counts[i] = (byte) poisson.rare(lane);
            }
        }
    }

    private void clearUnused(int block, int places) {
        for (int k = layout.rowsOf(block); k < places; k++) {
            counts[layout.place(block, k)] = 0;
        }
    }

    private void even(Kernels kernels, int block) {
        int steps = layout.steps(block);
        int p = layout.positives()[block];
        int n = layout.negatives()[block];
        int wantedPositive = positives[block];
        int wantedNegative = negatives[block];
        long sums = sums(kernels, block, steps);
        int missingPositive = wantedPositive - (int) (sums >>> 32);
        int missingNegative = wantedNegative - ((int) sums - (int) (sums >>> 32));
        int needed = Math.max(0, missingPositive) + Math.max(0, missingNegative);
        lane.start(Address.join(evenKey, block));
        if (needed > words.length) {
            // A split this uneven is possible, never seen: one word after the other then.
            addSlowly(block, 0, p, missingPositive);
            addSlowly(block, p, n, missingNegative);
        } else {
            int rounds = (needed + Kernels.LANES - 1) / Kernels.LANES;
            kernels.words(state, words, 0, rounds * Kernels.LANES);
            int used = add(block, 0, p, 0, missingPositive);
            add(block, p, n, used, missingNegative);
        }
        remove(block, 0, p, -missingPositive);
        remove(block, p, n, -missingNegative);
    }

    private long sums(Kernels kernels, int block, int steps) {
        return kernels.classSums(counts, 0, layout.masks(), layout.firstMask(block), steps);
    }

    /// Adds a row at random `times` times; members `[from, from + size)` are the class.
    private int add(int block, int from, int size, int firstWord, int times) {
        short[] members = layout.members();
        int first = members == null ? 0 : block * Kernels.BLOCK + from;
        for (int i = 0; i < times; i++) {
            long product = (words[firstWord + i] & 0xFFFF_FFFFL) * size;
            int member = (int) (product >>> 32);
            if ((product & 0xFFFF_FFFFL) < size) {
                member = checked(product, size);
            }
            counts[members == null ? member : members[first + member]]++;
        }
        return Math.max(0, times);
    }

    /// Draws again where a word would favour some members, see [Lane#below].
    private int checked(long product, int size) {
        boolean favours = (product & 0xFFFF_FFFFL) < 0x1_0000_0000L % size;
        return favours ? lane.below(size) : (int) (product >>> 32);
    }

    private void addSlowly(int block, int from, int size, int times) {
        for (int i = 0; i < times; i++) {
            counts[layout.place(block, from + lane.below(size))]++;
        }
    }

    /// Takes a drawn row away at random `times` times: a row is tried, and taken by its count.
    private void remove(int block, int from, int size, int times) {
        for (int left = times; left > 0; ) {
            int place = layout.place(block, from + lane.below(size));
            if (lane.below(BEYOND) < counts[place]) {
                counts[place]--;
                left--;
            }
        }
    }
}
