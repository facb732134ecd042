package io.assay.learn.boost;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Which columns a tree and its nodes may use.
///
/// A node's draw hangs on the tree's seed and the node's number alone, so that threads agree on it.
final class ColumnDraw {
    private final int[] ofTree;
    private final double ofNode;
    private final long seed;

    ColumnDraw(int columns, Sampling sampling, long seed) {
        this.seed = seed;
        ofNode = sampling.columnsOfSplit();
        int wanted = (int) Math.max(1, Math.round(columns * sampling.columns()));
        ofTree =
                wanted == columns
                        ? IntStream.range(0, columns).toArray()
                        : pick(columns, wanted, new SplittableRandom(seed));
    }

    /// Some numbers below `count`, rising: each is taken with the probability that is left for it.
    private static int[] pick(int count, int wanted, SplittableRandom random) {
        int[] picked = new int[wanted];
        int used = 0;
        for (int i = 0; used < wanted; i++) {
            if (random.nextInt(count - i) < wanted - used) {
                picked[used++] = i;
            }
        }
        return picked;
    }

    /// Those of the tree, rising.
    int[] ofTree() {
        return ofTree;
    }

    /// Whether a node may be split by one of them; each is drawn by itself.
    boolean has(Node node, int column) {
        if (ofNode == 1) {
            return true;
        }
        long key = seed + 0x9E37_79B9_7F4A_7C15L * (1 + node.number) + column;
        return new SplittableRandom(key * 0xD134_2543_DE82_EF95L).nextDouble() < ofNode;
    }
}
