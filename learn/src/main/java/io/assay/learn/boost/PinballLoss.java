package io.assay.learn.boost;

/// Quantile loss; with one half, half the absolute difference.
record PinballLoss(double alpha) implements Loss {

    PinballLoss {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha is " + alpha + "; expected in (0, 1)");
        }
    }

    @Override
    public String name() {
        return alpha == 0.5 ? "absolute" : "quantile";
    }

    @Override
    public Link link() {
        return Link.IDENTITY;
    }

    @Override
    public double quantile() {
        return alpha;
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        start[0] = Starts.quantile(truth, weights, truth.length, alpha);
    }

    @Override
    public void derive(
            double[] truth,
            double[] scores,
            int from,
            int to,
            float[] gradients,
            float[] hessians) {
        float above = (float) (1 - alpha);
        float below = (float) -alpha;
        for (int i = from; i < to; i++) {
            gradients[i] = scores[i] > truth[i] ? above : scores[i] < truth[i] ? below : 0;
            hessians[i] = 1;
        }
    }
}
