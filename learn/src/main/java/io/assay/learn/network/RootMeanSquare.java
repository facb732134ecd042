package io.assay.learn.network;

/// RMSProp: each weight's gradient over the root of the mean of its late squares.
final class RootMeanSquare implements Optimiser.Update {
    private final double keep;
    private final double least;
    private double[][] squares;

    RootMeanSquare(double keep, double least) {
        this.keep = keep;
        this.least = least;
    }

    @Override
    public void step(double[][] weights, double[][] gradients, double rate) {
        if (squares == null) {
            squares = Zeros.like(weights);
        }
        for (int r = 0; r < weights.length; r++) {
            step(weights[r], gradients[r], squares[r], rate);
        }
    }

    private void step(double[] w, double[] g, double[] s, double rate) {
        for (int i = 0; i < w.length; i++) {
            s[i] = keep * s[i] + (1 - keep) * g[i] * g[i];
            w[i] -= rate * g[i] / (Math.sqrt(s[i]) + least);
        }
    }
}
