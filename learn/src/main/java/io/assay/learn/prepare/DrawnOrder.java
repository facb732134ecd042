package io.assay.learn.prepare;

import java.util.SplittableRandom;

/// An order of rows, each being equally likely.
final class DrawnOrder {
    private DrawnOrder() {}

    static int[] of(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
