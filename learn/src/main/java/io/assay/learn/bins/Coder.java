package io.assay.learn.bins;

import io.assay.learn.Table;

/// Finds the bins of a whole column: cells of equal width tell where to begin to look.
final class Coder {
    private static final int CELLS = 4096;

    private final Cuts cuts;
    private final float[] ends;
    private final byte[] first = new byte[CELLS];
    private final float low;
    private final float scale;

    Coder(Cuts cuts) {
        this.cuts = cuts;
        int bounded = cuts.count() - 1;
        ends = new float[bounded + 1];
        for (int b = 0; b < bounded; b++) {
            ends[b] = cuts.end(b);
        }
        ends[bounded] = Float.POSITIVE_INFINITY;
        low = bounded == 0 ? 0 : ends[0];
        scale = bounded < 2 ? 0 : CELLS / (ends[bounded - 1] - low);
        int bin = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            while (bin < bounded && cell(ends[bin]) < cell) {
                bin++;
            }
            first[cell] = (byte) bin;
        }
    }

    /// Rises with x, whatever is rounded, so that an end of a lower cell is below x.
    private int cell(float x) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((x - low) * scale)));
    }

    /// Writes the bin of every row; returns whether a value is missing.
    boolean code(Table table, int column, byte[] codes) {
        float[] values = table.stored(column);
        boolean missing = false;
        for (int i = 0; i < codes.length; i++) {
            float x = values[table.base(i)];
            if (!Float.isNaN(x)) {
                int bin = first[cell(x)] & 0xFF;
                while (x > ends[bin]) {
                    bin++;
                }
                codes[i] = (byte) bin;
            } else {
                codes[i] = (byte) cuts.count();
                missing = true;
            }
        }
        return missing;
    }
}
