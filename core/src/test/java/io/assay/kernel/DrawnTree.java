package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;

/// Steps of a random tree, the right side of a node before the left one, as those who write them do.
final class DrawnTree {
    private static final int MOST_DEPTH = 12;

    private final Draw draw;
    private final int pages;
    private final int most;
    private final int bits;
    private long[] steps = new long[16];
    private int size;
    private int sets = 1;
    private final double[] values;

    DrawnTree(Draw draw, int pages, int most) {
        this.draw = draw;
        this.pages = pages;
        this.most = most;
        bits = draw.below(9);
        values = new double[1 << bits];
        Arrays.setAll(values, i -> draw.oneIn(9) ? -0.0 : draw.unit() - 0.5);
        part(0, 0);
    }

    /// Parts a set, or leaves it.
    ///
    /// @param known bits that its rows have
    private void part(int set, int known) {
        if (set >= MOST_DEPTH || size > 300 || draw.oneIn(4)) {
            return;
        }
        sets = Math.max(sets, set + 1);
        int free = ~known & (1 << bits) - 1;
        if (free != 0 && draw.oneIn(5)) {
            int bit = pick(free);
            add(TreeStep.of(TreeStep.NO_PAGE, draw.below(127), set, bit, false));
            part(set, known | 1 << bit);
            return;
        }
        int bit = free == 0 || draw.oneIn(5) ? TreeStep.NO_BIT : pick(free);
        boolean isLast = draw.oneIn(3);
        int bound = Math.min(draw.below(most + 1), 126);
        add(TreeStep.of(draw.below(pages), bound, set, bit, isLast));
        if (!isLast) {
            part(set + 1, bit == TreeStep.NO_BIT ? known : known | 1 << bit);
            part(set, known);
        }
    }

    private int pick(int free) {
        int bit = draw.below(bits);
        while ((free >> bit & 1) == 0) {
            bit = (bit + 1) % bits;
        }
        return bit;
    }

    private void add(long step) {
        steps = size == steps.length ? Arrays.copyOf(steps, 2 * size) : steps;
        steps[size++] = step;
    }

    long[] steps() {
        return steps;
    }

    int size() {
        return size;
    }

    int sets() {
        return sets;
    }

    double[] values() {
        return values;
    }
}
