package io.assay.resample;

import io.assay.kernel.Kernels;

/// Resamples of rows of one kind, each as likely as the others.
final class RowDraw implements UnitDraw {
    private final BlockDraw draw;
    private final BlockLayout layout;

    RowDraw(long seed, int rows, BlockDraw.Law law) {
        layout = BlockLayout.plain(rows);
        draw = new BlockDraw(seed, layout, law);
    }

    @Override
    public void draw(long number, int[] counts) {
        draw.start(number);
        for (int b = 0; b < layout.blocks(); b++) {
            byte[] block = draw.block(b);
            int from = b * Kernels.BLOCK;
            for (int i = 0; i < layout.rowsOf(b); i++) {
                counts[from + i] = block[i] & 255;
            }
        }
    }
}
