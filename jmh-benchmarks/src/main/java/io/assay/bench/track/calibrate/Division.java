package io.assay.bench.track.calibrate;

import io.assay.bench.track.trend.EnergySplit;
import java.util.SplittableRandom;

/// Where does a series change, if it does? Splits it in two so that the energy distance of the parts is
/// largest, and asks by permutation whether a series without order splits as well (e-divisive:
/// D. Matteson, N. James, JASA 109, 2014; one split).
final class Division {
    private static final int LEAST = 5;
    private static final int PERMUTATIONS = 199;

    private final double[] series;

    Division(double... series) {
        this.series = series;
    }

    /// The share of permuted series that split at least as well; small where the series changes.
    double pValue(long seed) {
        return count(seed, PERMUTATIONS + 1) / (PERMUTATIONS + 1.0);
    }

    /// Whether that share is below a level; looks no longer than that takes.
    boolean isSplit(double level, long seed) {
        int most = (int) Math.ceil(level * (PERMUTATIONS + 1));
        return count(seed, most) < most;
    }

    /// How many series split at least as well, this one among them; `most` for as many and more.
    private int count(long seed, int most) {
        SplittableRandom random = new SplittableRandom(seed);
        double found = EnergySplit.of(series, LEAST).statistic();
        double[] permuted = series.clone();
        int atLeast = 1;
        for (int i = 0; i < PERMUTATIONS && atLeast < most; i++) {
            shuffle(permuted, random);
            atLeast += EnergySplit.of(permuted, LEAST).statistic() >= found ? 1 : 0;
        }
        return atLeast;
    }

    /// The index of the first number after the change.
    int place() {
        return EnergySplit.of(series, LEAST).place();
    }

    private static void shuffle(double[] x, SplittableRandom random) {
        for (int i = x.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        }
    }
}
