package io.assay;

import io.assay.testing.Draw;

/// Rows on which a way of ranking may go wrong, or another way is taken.
enum RankingShape {
    UNIFORM(2, (d, i, n) -> d.unit()),
    /// One score in four occurs more than once.
    TIES(2, (d, i, n) -> d.below(2 * n) / (2.0 * n)),
    /// Every score occurs some ten times.
    HEAVY_TIES(2, (d, i, n) -> d.below(n / 10) / 1_000.0),
    FEW_VALUES(3, (d, i, n) -> d.below(300) / 300.0),
    /// More than a table of values holds, but few enough to be taken for few.
    NEARLY_FEW(3, (d, i, n) -> d.below(d.oneIn(3) ? 20_000 : 20) / 20_000.0),
    /// All but nothing at one end, over some hundred exponents.
    SKEWED(2, (d, i, n) -> Math.pow(d.unit(), 8)),
    /// A half of the rows at 0 and at 1.
    SPIKES(2, (d, i, n) -> d.oneIn(2) ? d.below(2) : d.unit()),
    DOMINANT(2, (d, i, n) -> d.below(5) > 0 ? 0.25 : d.unit()),
    RARE(1_000, (d, i, n) -> d.unit()),
    RARE_WITH_TIES(200, (d, i, n) -> d.below(7_000) / 7_000.0),
    /// All but a few rows are positive.
    FREQUENT(-500, (d, i, n) -> d.unit()),
    RISING(2, (d, i, n) -> i / (double) n),
    FALLING(5, (d, i, n) -> -i),
    ONE_EXPONENT(2, (d, i, n) -> 1 + d.unit()),
    NEIGHBOURS(2, (d, i, n) -> 0.5 + d.below(n) * 0x1p-40),
    /// Infinities, subnormals, both zeros, the largest.
    EXTREMES(2, (d, i, n) -> d.oneIn(2) ? d.extremeDouble() : d.extremeFloat()),
    UNBOUNDED(2, (d, i, n) -> Double.longBitsToDouble(d.anyLong() & 0xBFFF_FFFF_FFFF_FFFFL)),
    SUBNORMAL(
            2,
            (d, i, n) -> d.oneIn(2) ? d.unit() * Float.MIN_NORMAL : d.unit() * Double.MIN_NORMAL);

    private interface Source {
        double score(Draw draw, int row, int rows);
    }

    private final int oneIn;
    private final Source source;

    RankingShape(int oneIn, Source source) {
        this.oneIn = oneIn;
        this.source = source;
    }

    double[] scores(Draw draw, int rows) {
        double[] scores = new double[rows];
        for (int i = 0; i < rows; i++) {
            scores[i] = source.score(draw, i, rows);
        }
        return scores;
    }

    /// Labels of which one in so many is of the rarer class; more of the high scores are positive.
    byte[] truth(Draw draw, double[] scores) {
        byte[] truth = new byte[scores.length];
        double middle = scores[scores.length / 2];
        for (int i = 0; i < truth.length; i++) {
            boolean rare =
                    draw.oneIn(Math.abs(oneIn))
                            || draw.oneIn(4 * Math.abs(oneIn)) && scores[i] > middle;
            truth[i] = (byte) (rare == oneIn > 0 ? 1 : 0);
        }
        return truth;
    }
}
