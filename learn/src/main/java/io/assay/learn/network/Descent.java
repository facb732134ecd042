package io.assay.learn.network;

/// Gradient descent, with or without momentum.
final class Descent implements Optimiser.Update {
    private final double keep;
    private final boolean ahead;
    private double[][] velocity;

    /// @param ahead whether the weights are those looked ahead (Nesterov)
    Descent(double keep, boolean ahead) {
        this.keep = keep;
        this.ahead = ahead;
    }

    @Override
    public void step(double[][] weights, double[][] gradients, double rate) {
        if (velocity == null) {
            velocity = Zeros.like(weights);
        }
        for (int r = 0; r < weights.length; r++) {
            step(weights[r], gradients[r], velocity[r], rate);
        }
    }

    private void step(double[] w, double[] g, double[] v, double rate) {
        for (int i = 0; i < w.length; i++) {
            v[i] = keep * v[i] - rate * g[i];
            w[i] += ahead ? keep * v[i] - rate * g[i] : v[i];
        }
    }
}
