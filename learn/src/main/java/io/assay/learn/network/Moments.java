package io.assay.learn.network;

/// Adam and AdamW: the mean gradient over the root of the mean square, both corrected for their start.
final class Moments implements Optimiser.Update {
    static final double FIRST = 0.9;
    static final double SECOND = 0.999;
    static final double LEAST = 1e-8;

    private final double decay;
    private double[][] means;
    private double[][] squares;
    private double firstLeft = 1;
    private double secondLeft = 1;

    Moments(double decay) {
        this.decay = decay;
    }

    double decay() {
        return decay;
    }

    @Override
    public void step(double[][] weights, double[][] gradients, double rate) {
        if (means == null) {
            means = Zeros.like(weights);
            squares = Zeros.like(weights);
        }
        firstLeft *= FIRST;
        secondLeft *= SECOND;
        for (int r = 0; r < weights.length; r++) {
            step(weights[r], gradients[r], means[r], squares[r], rate);
        }
    }

    private void step(double[] w, double[] g, double[] m, double[] s, double rate) {
        double first = rate / (1 - firstLeft);
        double second = 1 / (1 - secondLeft);
        double kept = 1 - rate * decay;
        for (int i = 0; i < w.length; i++) {
            m[i] = FIRST * m[i] + (1 - FIRST) * g[i];
            s[i] = SECOND * s[i] + (1 - SECOND) * g[i] * g[i];
            w[i] = kept * w[i] - first * m[i] / (Math.sqrt(s[i] * second) + LEAST);
        }
    }
}
