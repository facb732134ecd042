package io.assay.learn.boost;

/// Log loss of two classes.
record LogisticLoss() implements Loss {
    private static final int CHUNK = 512;

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
        double[] p = new double[CHUNK];
        double[] scratch = new double[CHUNK];
        for (int start = from; start < to; start += CHUNK) {
            int count = Math.min(CHUNK, to - start);
            Exp.sigmoids(scores, start, count, p, scratch);
            for (int i = 0; i < count; i++) {
                gradients[start + i] = (float) (p[i] - truth[start + i]);
                hessians[start + i] = (float) (p[i] * (1 - p[i]));
            }
        }
    }
}
