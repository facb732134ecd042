package io.assay.learn.boost;

/// Log loss of two classes.
record LogisticLoss() implements Loss {

    @Override
    public String name() {
        return "logistic";
    }

    @Override
    public Link link() {
        return Link.LOGISTIC;
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        double p = Math.max(1e-9, Math.min(1 - 1e-9, Starts.mean(truth, weights)));
        start[0] = StrictMath.log(p / (1 - p));
    }

    @Override
    public void derive(
            double[] truth,
            double[] scores,
            int from,
            int to,
            float[] gradients,
            float[] hessians) {
        for (int i = from; i < to; i++) {
            double p = Exp.sigmoid(scores[i]);
            gradients[i] = (float) (p - truth[i]);
            hessians[i] = (float) (p * (1 - p));
        }
    }
}
