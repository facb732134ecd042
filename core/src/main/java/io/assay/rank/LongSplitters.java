package io.assay.rank;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// Which range a key belongs to: ranges of about as many rows each, seen in a sample of the keys.
///
/// Keys from the lowest to the highest of the sample are cut into cells of 2^shift keys, and
/// neighbouring cells are joined to ranges; what lies outside goes to the first or last cell. The map
/// is monotone, so any sample gives right results; a good one gives ranges that fit the cache
/// (W. Frazer, A. McKellar, Samplesort, Journal of the ACM 17, 1970).
final class LongSplitters {
    private static final int SAMPLES_PER_RANGE = 16;

    /// Cells per range: as fine as keys of one exponent need, where half of all uniform scores are.
    private static final int CELL_BITS = 7;

    private static final int MOST_CELL_BITS = 17;

    final long[] sample;
    final char[] ranges;
    long low;
    long high;
    int shift;
    private final long[] scratch;

    /// Room for so many ranges, a power of two.
    LongSplitters(int most) {
        int samples = samples(most);
        sample = new long[samples];
        scratch = new long[samples + Kernels.SORT_SCRATCH];
        ranges = new char[(1 << cellBits(most)) + 1];
    }

    private static int cellBits(int ranges) {
        return Math.min(MOST_CELL_BITS, Integer.numberOfTrailingZeros(ranges) + CELL_BITS);
    }

    /// Keys to put into [#sample] for some ranges; none for one range.
    static int samples(int ranges) {
        return ranges > 1 ? ranges * SAMPLES_PER_RANGE : 0;
    }

    /// Cuts `wanted` ranges, a power of two, along [#sample], and one more where 0 lies inside:
    /// then the keys of a range are less than half of all integers apart, unless the sample missed
    /// all negative scores or all others. Returns the number of ranges.
    int cut(int wanted) {
        int samples = samples(wanted);
        low = -1;
        high = 0;
        shift = 0;
        if (samples > 0) {
            KernelRegistry.kernels().sort(sample, 0, samples, scratch);
            low = sample[0];
            high = sample[samples - 1];
            int bits = Long.SIZE - Long.numberOfLeadingZeros(high - low);
            shift = Math.max(0, bits - cellBits(wanted));
            low = low >> shift << shift; // so that a cell begins at 0
        }
        join(samples);
        return ranges[cell(high)] + 1;
    }

    private int cell(long key) {
        return (int) (key - low >>> shift);
    }

    private void join(int samples) {
        int cells = cell(high) + 1;
        int cellOfZero = low < 0 && high >= 0 ? cell(0) : cells;
        int below = 0;
        for (int cell = 0; cell < cells; cell++) {
            while (below < samples && cell(sample[below]) < cell) {
                below++;
            }
            ranges[cell] = (char) (below / SAMPLES_PER_RANGE + (cell < cellOfZero ? 0 : 1));
        }
    }
}
