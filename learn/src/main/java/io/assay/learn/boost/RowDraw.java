package io.assay.learn.boost;

import java.util.SplittableRandom;

/// Draws the rows of a tree.
final class RowDraw {
    /// Cells of gradient sizes: their highest 16 bits, of which the sign is 0.
    private static final int CELLS = 1 << 15;

    private final Sampling sampling;
    private final float[] sizes;

    RowDraw(Sampling sampling, int rows) {
        this.sampling = sampling;
        sizes = new float[sampling.large() > 0 ? rows : 0];
    }

    /// Writes the rows drawn, rising, and returns how many they are. Small gradients that were drawn
    /// are made larger, so that they stand for those that were not.
    ///
    /// @param output of which score the tree will be
    int draw(Gradients gradients, int output, long seed, int[] rows) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = gradients.packed.length;
        if (sampling.large() > 0) {
            return drawOneSided(gradients, output * count, random, rows);
        }
        int used = 0;
        for (int i = 0; i < count; i++) {
            rows[used] = i;
            used += sampling.takesAllRows() || random.nextDouble() < sampling.rows() ? 1 : 0;
        }
        return used;
    }

    private int drawOneSided(Gradients gradients, int start, SplittableRandom random, int[] rows) {
        int count = sizes.length;
        for (int i = 0; i < count; i++) {
            sizes[i] = Math.abs(gradients.first[start + i] * gradients.second[start + i]);
        }
        int large = (int) Math.round(sampling.large() * count);
        int[] cut = cut(large);
        double share = sampling.rows() / (1 - sampling.large());
        int edge = cut[1];
        int used = 0;
        for (int i = 0; i < count; i++) {
            int cell = Float.floatToRawIntBits(sizes[i]) >>> 16;
            boolean isLarge = cell > cut[0] || cell == cut[0] && edge-- > 0;
            boolean isDrawn = isLarge || random.nextDouble() < share;
            if (isDrawn) {
                rows[used++] = i;
            }
            if (isDrawn && !isLarge) {
                gradients.first[start + i] /= (float) share;
                gradients.second[start + i] /= (float) share;
            }
        }
        return used;
    }

    /// The cell in which the last of the large ones is, and how many of that cell are large.
    private int[] cut(int large) {
        int[] counts = new int[CELLS];
        for (float size : sizes) {
            counts[Float.floatToRawIntBits(size) >>> 16]++;
        }
        int cell = CELLS - 1;
        int left = large;
        while (cell > 0 && counts[cell] < left) {
            left -= counts[cell--];
        }
        return new int[] {cell, left};
    }
}
