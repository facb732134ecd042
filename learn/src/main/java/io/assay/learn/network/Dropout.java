package io.assay.learn.network;

import java.util.SplittableRandom;

/// Leaves out neurons of hidden layers at random while training, and magnifies the others so that sums
/// stay what they were on average (N. Srivastava et al., JMLR 15, 2014).
final class Dropout {
    private final double share;
    private final SplittableRandom random;
    private final double[][][] factors;
    private final double[][][] before;

    /// @param share of the neurons left out, in (0, 1)
    Dropout(double share, Layers layers, SplittableRandom random) {
        this.share = share;
        this.random = random;
        factors = new double[layers.count()][Forward.ROWS][];
        before = new double[layers.count()][Forward.ROWS][];
        for (int level = 1; level < layers.count(); level++) {
            for (int i = 0; i < Forward.ROWS; i++) {
                factors[level][i] = new double[layers.size(level)];
                before[level][i] = new double[layers.size(level)];
            }
        }
    }

    void drop(int level, double[][] values, int count) {
        for (int i = 0; i < count; i++) {
            double[] kept = factors[level][i];
            System.arraycopy(values[i], 0, before[level][i], 0, kept.length);
            for (int j = 0; j < kept.length; j++) {
                kept[j] = random.nextDouble() < share ? 0 : 1 / (1 - share);
                values[i][j] *= kept[j];
            }
        }
    }

    /// What a value of the level was multiplied with.
    double[] factors(int level, int i) {
        return factors[level][i];
    }

    /// The values of the level before neurons were left out.
    double[] before(int level, int i) {
        return before[level][i];
    }
}
