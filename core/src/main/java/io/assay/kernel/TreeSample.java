package io.assay.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A fixed tree of 64 leaves, and rows to take through it.
final class TreeSample {
    private static final int PAGES = 9;
    private static final int DEPTH = 6;
    private static final int AT = 3;

    private final TreeRows rows;
    private final long[] steps = new long[(1 << DEPTH) + 1];
    private final double[] values = new double[1 << DEPTH];
    private final byte[][] counts;
    private final SplittableRandom random = new SplittableRandom(64);
    private int size;

    TreeSample(int count) {
        rows = new TreeRows(PAGES, DEPTH, count);
        counts = new byte[PAGES][count];
        for (byte[] page : counts) {
            random.nextBytes(page);
            for (int i = 0; i < count; i++) {
                page[i] &= 127;
            }
        }
        Arrays.setAll(values, i -> random.nextDouble());
        part(0, DEPTH);
    }

    private void part(int set, int height) {
        if (height == 2 && size < 9) {
            // the second bit of all, and no node that asks for it
            steps[size++] = TreeStep.of(TreeStep.NO_PAGE, 0, set, 1, false);
            part(set, 1);
        } else if (height > 0) {
            int bound = random.nextInt(30, 100);
            boolean isLast = height == 1;
            steps[size++] = TreeStep.of(random.nextInt(PAGES), bound, set, height - 1, isLast);
            part(set + 1, height - 1);
            part(set, height - 1);
        }
    }

    static void addTree(Kernels k, KernelSample s, int from, int to) {
        TreeSample t = s.tree;
        t.rows.begin(to - from);
        for (int page = 0; page < PAGES; page++) {
            t.rows.set(page, t.counts[page]);
        }
        Arrays.fill(s.treeScores, from);
        k.addTree(t.steps, t.size, t.rows, t.values, s.treeScores, AT);
    }
}
