package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;
import java.util.SplittableRandom;

/// Logistic regression by gradients of single rows in random order, averaged over the last half of the
/// passes (B. Polyak, A. Juditsky, SIAM J. Control 30, 1992). On the scales of [LogisticRows] a pass
/// with steps of length 1 goes about as far as the whole gradient.
final class StochasticGradient {
    private final LogisticRows rows;
    private final LogisticRegression settings;
    private final SplittableRandom random;
    private final double[] absolute;
    private final double[] squared;
    private final double[] u;
    private final double[] mean;

    StochasticGradient(LogisticRows rows, LogisticRegression settings, long seed) {
        this.rows = rows;
        this.settings = settings;
        random = new SplittableRandom(seed);
        absolute = new double[rows.width()];
        squared = new double[rows.width()];
        for (int j = 0; j < rows.width(); j++) {
            absolute[j] = rows.absolute(j, settings) / rows.rows();
            squared[j] = rows.squared(j, settings) / rows.rows();
        }
        u = rows.start();
        mean = rows.start();
    }

    Minimum solve() {
        int[] order = new int[rows.rows()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int firstAveraged = settings.passes() / 2;
        for (int pass = 0; pass < settings.passes(); pass++) {
            shuffle(order);
            double length = 1 / Math.sqrt(1.0 + pass);
            for (int row : order) {
                step(row, length);
                if (pass >= firstAveraged) {
                    Sums.add(1, u, mean);
                }
            }
        }
        double steps = (double) (settings.passes() - firstAveraged) * order.length;
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= steps;
        }
        return new Minimum(mean, false);
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void step(int row, double length) {
        double[] margins = new double[rows.outputs()];
        rows.margins(row, u, margins, 0);
        rows.probabilities(row, margins, 0);
        int width = rows.width();
        for (int k = 0; k < margins.length; k++) {
            double pull = rows.weight()[row] * (margins[k] - (rows.isOf(row, k) ? 1 : 0));
            Sums.add(-length * pull, rows.x(), row * width, u, k * width, width);
            for (int j = 0; j < width; j++) {
                double shrunk = u[k * width + j] / (1 + length * squared[j]);
                double left = Math.max(Math.abs(shrunk) - length * absolute[j], 0);
                u[k * width + j] = Math.copySign(left, shrunk);
            }
        }
    }
}
