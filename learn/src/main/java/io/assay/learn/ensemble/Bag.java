package io.assay.learn.ensemble;

import io.assay.learn.parallel.Seeds;
import java.util.SplittableRandom;

/// Which rows a model of an ensemble learns from: as many as there are, drawn with replacement. A bag can
/// be drawn again at any time from the seed and the number of the model.
final class Bag {
    private Bag() {}

    /// How often each row was drawn.
    ///
    /// @param draws how many rows are drawn
    static int[] counts(int rows, int draws, long seed, int model) {
        SplittableRandom random = new SplittableRandom(Seeds.of(seed, 2L * model));
        int[] counts = new int[rows];
        for (int i = 0; i < draws; i++) {
            counts[random.nextInt(rows)]++;
        }
        return counts;
    }

    /// The seed with which the model learns.
    static long seed(long seed, int model) {
        return Seeds.of(seed, 2L * model + 1);
    }

    /// Row numbers, each as often as it counts.
    static int[] rows(int[] counts) {
        int size = 0;
        for (int count : counts) {
            size += count;
        }
        int[] rows = new int[size];
        int at = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int i = 0; i < counts[row]; i++) {
                rows[at++] = row;
            }
        }
        return rows;
    }

    /// Bits of the rows that were drawn.
    static long[] bits(int[] counts) {
        long[] bits = new long[(counts.length + 63) >>> 6];
        for (int row = 0; row < counts.length; row++) {
            bits[row >> 6] |= counts[row] > 0 ? 1L << row : 0;
        }
        return bits;
    }
}
