package io.assay.bench;

import io.assay.kernel.Kernels;
import io.assay.kernel.TreeRows;
import io.assay.kernel.TreeStep;
import java.util.Arrays;
import java.util.SplittableRandom;

/// A call of the kernel that takes rows through a tree of 64 leaves on 28 pages, block by block.
final class SeamTree {
    private static final int BLOCK = 2048;
    private static final int PAGES = 28;
    private static final int DEPTH = 6;

    private final int rows;
    private final TreeRows block = new TreeRows(PAGES, DEPTH, BLOCK);
    private final SplittableRandom random = new SplittableRandom(42);
    private final long[] steps = new long[(1 << DEPTH) - 1];
    private final double[] values = random.doubles(1 << DEPTH).toArray();
    private final double[] scores = new double[BLOCK];
    private int size;

    SeamTree(int rows) {
        this.rows = rows;
        byte[] counts = new byte[BLOCK];
        for (int page = 0; page < PAGES; page++) {
            for (int i = 0; i < BLOCK; i++) {
                counts[i] = (byte) random.nextInt(128);
            }
            block.set(page, counts);
        }
        part(0, DEPTH);
    }

    private void part(int set, int height) {
        if (height > 0) {
            int page = random.nextInt(PAGES);
            int bound = random.nextInt(30, 100);
            steps[size++] = TreeStep.of(page, bound, set, height - 1, height == 1);
            part(set + 1, height - 1);
            part(set, height - 1);
        }
    }

    long addTree(Kernels k) {
        Arrays.fill(scores, 0);
        for (int from = 0; from < rows; from += BLOCK) {
            block.begin(Math.min(BLOCK, rows - from));
            k.addTree(steps, size, block, values, scores, 0);
        }
        return Arrays.hashCode(scores);
    }
}
