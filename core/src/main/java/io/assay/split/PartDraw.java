package io.assay.split;

import io.assay.draw.Address;
import io.assay.kernel.AliasTable;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;

/// Draws a part for every row, each on its own, by 16 bits a row: block by block, in the stream of the
/// block.
final class PartDraw {
    /// More parts than the table of a law holds are drawn by a product, equally likely but for
    /// rounding.
    private static final int TABLE = 15;

    private static final int BITS = 1 << 16;

    private final int parts;
    private final short[] table;
    private final long key;
    private final int[] state = new int[RandomLanes.STATE];

    PartDraw(int[][] targets, int rows, long key) {
        parts = targets[0].length;
        table = parts <= TABLE ? table(Targets.offsets(targets, parts), rows) : null;
        this.key = key;
    }

    private static short[] table(int[] offsets, int rows) {
        int[] patterns = new int[16];
        for (int j = 0; j + 1 < offsets.length; j++) {
            patterns[j] =
                    (int) ((long) offsets[j + 1] * BITS / rows - (long) offsets[j] * BITS / rows);
        }
        return AliasTable.of(patterns);
    }

    /// Draws the parts of all rows.
    void fill(byte[] ids) {
        Kernels kernels = KernelRegistry.kernels();
        int whole = ids.length / Kernels.BLOCK;
        int[] words = new int[table == null ? Kernels.BLOCK / 2 : 0];
        for (int block = 0; block < whole; block++) {
            RandomLanes.start(Address.join(key, block), state);
            fill(kernels, words, ids, block * Kernels.BLOCK);
        }
        if (whole * Kernels.BLOCK < ids.length) {
            byte[] last = new byte[Kernels.BLOCK];
            RandomLanes.start(Address.join(key, whole), state);
            fill(kernels, words, last, 0);
            System.arraycopy(
                    last, 0, ids, whole * Kernels.BLOCK, ids.length - whole * Kernels.BLOCK);
        }
    }

    private void fill(Kernels kernels, int[] words, byte[] ids, int from) {
        if (table != null) {
            kernels.counts(state, table, ids, from, from + Kernels.BLOCK);
            return;
        }
        kernels.words(state, words, 0, words.length);
        for (int i = 0; i < words.length; i++) {
            ids[from + 2 * i] = (byte) ((words[i] & 0xFFFF) * parts >>> 16);
            ids[from + 2 * i + 1] = (byte) ((words[i] >>> 16) * parts >>> 16);
        }
    }
}
