package io.assay.draw;

import io.assay.kernel.AliasTable;

/// The Poisson law as a table for 16 bits, and what brings the rare rest.
public final class PoissonCounts {
    private static final int PATTERNS = 65_536;

    /// No count from here on has a pattern of its own.
    private static final int LARGE = AliasTable.RARE;

    /// Beyond, a count of mean 1 has a probability below 2⁻⁵³ of what is left.
    private static final int MOST = 32;

    private final short[] table;
    private final double[] above = new double[MOST];

    /// The law of a mean in (0, 1].
    public PoissonCounts(double mean) {
        int[] patterns = new int[16];
        double probability = StrictMath.exp(-mean);
        int left = PATTERNS;
        double rest = 0;
        for (int k = 0; k < MOST; k++) {
            double exact = PATTERNS * probability;
            int whole = k < LARGE ? (int) exact : 0;
            if (k < LARGE) {
                patterns[k] = whole;
            }
            left -= whole;
            rest += exact - whole;
            above[k] = rest;
            probability *= mean / (k + 1);
        }
        patterns[AliasTable.RARE] = left;
        table = AliasTable.of(patterns);
    }

    /// What [io.assay.kernel.Kernels#counts] takes.
    public short[] table() {
        return table;
    }

    /// A count for a cell that 16 bits did not decide.
    public int rare(Lane lane) {
        double u = lane.unit() * above[MOST - 1];
        int k = 0;
        while (above[k] <= u) {
            k++;
        }
        return k;
    }
}
