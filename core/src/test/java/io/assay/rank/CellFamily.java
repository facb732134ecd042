package io.assay.rank;

import io.assay.testing.Draw;
import java.util.Arrays;

/// Families of cells that sweeps are tried on. No cell is empty.
enum CellFamily {
    /// One row each, better than chance.
    SINGLES,
    /// One row each, the classes by turns.
    ALTERNATING,
    /// All positives first, or last.
    SEPARATED,
    /// One row in fifty is positive.
    RARE,
    /// Some rows of each class.
    TIES,
    /// Hundreds of rows, about where sums of squares outgrow a double.
    HEAVY,
    /// Few cells, with as many rows in a class as an array holds.
    HUGE,
    /// One class alone.
    ALONE,
    /// Weights of any size.
    WEIGHTED;

    private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

    int cells(Draw draw) {
        if (this == HUGE) {
            return 1 + draw.below(6);
        }
        return draw.oneIn(3) ? 1 + draw.below(3 * Cells.CAPACITY) : 1 + draw.below(40);
    }

    void fill(Draw draw, double[] positive, double[] negative) {
        boolean flip = draw.oneIn(2);
        int most = draw.pick(100, 300, 1_000_000);
        double skill = draw.unit();
        int n = positive.length;
        for (int i = 0; i < n; i++) {
            double p = 0;
            double q = 0;
            switch (this) {
                case SINGLES -> p = draw.unit() < 0.5 + skill * (0.5 - i / (double) n) ? 1 : 0;
                case ALTERNATING -> p = i & 1;
                case SEPARATED -> p = i < n / 2 == flip ? 1 : 0;
                case RARE -> p = draw.oneIn(50) ? 1 : 0;
                case ALONE -> p = flip ? 1 + draw.below(3) : 0;
                case TIES, HEAVY -> {
                    p = draw.below(this == TIES ? 4 : most);
                    q = draw.below(this == TIES ? 4 : most);
                }
                case HUGE -> {
                    p = draw.oneIn(4) ? draw.below(3) : draw.below(MOST_ROWS / n);
                    q = draw.oneIn(4) ? draw.below(3) : draw.below(MOST_ROWS / n);
                }
                default -> {
                    p = draw.oneIn(3) ? 0 : Math.scalb(draw.unit(), draw.below(9));
                    q = draw.oneIn(3) ? 0 : Math.scalb(draw.unit(), draw.below(9));
                }
            }
            positive[i] = p;
            negative[i] = p == 0 && q == 0 ? 1 : q;
        }
        if (this == HUGE) {
            positive[draw.below(n)] += MOST_ROWS - Arrays.stream(positive).sum();
            negative[draw.below(n)] += MOST_ROWS - Arrays.stream(negative).sum();
        }
    }
}
