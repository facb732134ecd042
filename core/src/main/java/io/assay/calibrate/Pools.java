package io.assay.calibrate;

import java.util.Arrays;

/// Neighbouring levels pooled until the shares of positives rise: the best rising fit in squared error
/// and in likelihood, in one walk (M. Ayer et al., Annals of Mathematical Statistics 26, 1955).
final class Pools {
    private final int[] end;
    private final double[] positive;
    private final double[] weight;
    private int count;

    private Pools(int most) {
        end = new int[most];
        positive = new double[most];
        weight = new double[most];
    }

    /// Levels in rising order of score; one without weight joins the pool before it, or after it when
    /// it is the first.
    static Pools of(Levels levels) {
        Pools pools = new Pools(levels.count());
        for (int i = 0; i < levels.count(); i++) {
            pools.add(i + 1, levels.positive[i], levels.weight[i]);
        }
        return pools;
    }

    private void add(int to, double more, double heavy) {
        double pos = more;
        double all = heavy;
        while (count > 0 && positive[count - 1] * all >= pos * weight[count - 1]) {
            count--;
            pos += positive[count];
            all += weight[count];
        }
        end[count] = to;
        positive[count] = pos;
        weight[count] = all;
        count++;
    }

    int count() {
        return count;
    }

    /// The first level of pool `i`.
    int from(int i) {
        return i == 0 ? 0 : end[i - 1];
    }

    /// The level behind pool `i`.
    int to(int i) {
        return end[i];
    }

    double weight(int i) {
        return weight[i];
    }

    /// The share of positives of pool `i`.
    double share(int i) {
        return positive[i] / weight[i];
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(end, count));
    }
}
