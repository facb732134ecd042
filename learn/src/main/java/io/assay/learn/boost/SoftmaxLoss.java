package io.assay.learn.boost;

/// Log loss of K classes, with a score each.
record SoftmaxLoss() implements Loss {

    @Override
    public String name() {
        return "softmax";
    }

    @Override
    public Link link() {
        return Link.SOFTMAX;
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        double total = 0;
        for (int i = 0; i < truth.length; i++) {
            double w = weights == null ? 1 : weights[i];
            start[(int) truth[i]] += w;
            total += w;
        }
        for (int k = 0; k < start.length; k++) {
            start[k] = total > 0 ? StrictMath.log(Math.max(start[k] / total, 1e-9)) : 0;
        }
    }

    /// The second derivatives are doubled, as all classes move at once: (K - 1) / K of them is what
    /// J. Friedman (2001) divides by, and XGBoost by twice of them.
    @Override
    public void derive(
            double[] truth,
            double[] scores,
            int from,
            int to,
            float[] gradients,
            float[] hessians) {
        int rows = truth.length;
        int classes = scores.length / rows;
        double[] p = new double[classes];
        for (int i = from; i < to; i++) {
            Link.softmax(scores, i, rows, classes, p, 0);
            for (int k = 0; k < classes; k++) {
                gradients[k * rows + i] = (float) (p[k] - (k == (int) truth[i] ? 1 : 0));
                hessians[k * rows + i] = (float) (2 * p[k] * (1 - p[k]));
            }
        }
    }
}
