package io.assay.rank;

/// Where an objective is largest; of equal values the first, at the highest threshold, wins.
///
/// Sums rise from cell to cell, so the objective at the corner of a stretch, with the gain of its
/// end and the loss of its start, bounds it inside. Stretches are halved until the bound excludes
/// them; few cells are looked at, unless the curve stays near its best.
final class Peak {
    private static final int FEW = 8;

    /// A bound is trusted but for the rounding of sums of weights.
    private static final double ROUNDING = 0x1p-50;

    private final Objective objective;
    private double value;
    private double threshold;

    /// What is to be large: it never falls when `gain` grows, and never rises when `loss` does.
    @FunctionalInterface
    interface Objective {
        double at(double gain, double loss);
    }

    Peak(Objective objective) {
        this.objective = objective;
    }

    void start() {
        value = Double.NEGATIVE_INFINITY;
        threshold = Double.NaN;
    }

    /// Takes the next run; `gain` and `loss` are its two rising sums.
    void accept(Cells cells, double[] gain, double[] loss) {
        double sure = objective.at(gain[cells.count], loss[cells.count]);
        search(cells.score, gain, loss, 0, cells.count, sure);
    }

    /// Looks for more than the best so far in the cells after `from` up to `to`. Some cell of the
    /// run reaches `sure`, so stretches that cannot are passed over.
    private void search(
            double[] score, double[] gain, double[] loss, int from, int to, double sure) {
        double corner = objective.at(gain[to], loss[from]);
        double bound = corner + Math.abs(corner) * ROUNDING;
        if (bound <= value || bound < sure) {
            return;
        }
        if (to - from > FEW) {
            int middle = from + to >>> 1;
            search(score, gain, loss, from, middle, sure);
            search(score, gain, loss, middle, to, sure);
            return;
        }
        for (int i = from + 1; i <= to; i++) {
            double here = objective.at(gain[i], loss[i]);
            if (here > value) {
                value = here;
                threshold = score[i];
            }
        }
    }

    /// The largest value; minus infinity when there was no cell.
    double value() {
        return value;
    }

    /// The highest score that reaches it; NaN when there was no cell.
    double threshold() {
        return threshold;
    }
}
