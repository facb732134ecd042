package io.assay.learn.boost;

/// Half the squared difference up to delta, a straight line beyond (P. Huber 1964).
record HuberLoss(double delta) implements Loss {

    HuberLoss {
        if (!(delta > 0 && delta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("delta is " + delta + "; expected above 0");
        }
    }

    @Override
    public String name() {
        return "huber";
    }

    @Override
    public Link link() {
        return Link.IDENTITY;
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        start[0] = Starts.quantile(truth, weights, truth.length, 0.5);
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
            double off = scores[i] - truth[i];
            gradients[i] = (float) Math.max(-delta, Math.min(delta, off));
            hessians[i] = 1;
        }
    }
}
