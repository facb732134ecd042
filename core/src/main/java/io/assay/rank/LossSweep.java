package io.assay.rank;

/// Squared error and log loss of weighted rows, one term per distinct score and class.
public final class LossSweep implements Sweep {
    private final double clip;
    private final CompensatedSum squares = new CompensatedSum();
    private final CompensatedSum logs = new CompensatedSum();

    /// Probabilities are clipped to `[clip, 1 - clip]` before their logarithm is taken.
    public LossSweep(double clip) {
        this.clip = clip;
    }

    @Override
    public void start(double p, double n) {
        squares.reset();
        logs.reset();
    }

    @Override
    public void accept(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            double p = cells.positive[i];
            double q = cells.negative[i];
            double s = cells.score[i];
            double clipped = Math.max(clip, Math.min(1 - clip, s));
            squares.add(p * (1 - s) * (1 - s));
            squares.add(q * s * s);
            logs.add(p == 0 ? 0 : -p * StrictMath.log(clipped));
            logs.add(q == 0 ? 0 : -q * StrictMath.log(1 - clipped));
        }
    }

    /// The weighted sum of `(score - truth)²`.
    public double squaredError() {
        return squares.value();
    }

    /// The weighted sum of the negative logarithm of the probability given to what happened.
    public double logLoss() {
        return logs.value();
    }
}
