package io.assay.learn.boost;

/// Half the squared difference.
record SquaredLoss() implements Loss {

    @Override
    public String name() {
        return "squared";
    }

    @Override
    public Link link() {
        return Link.IDENTITY;
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        start[0] = Starts.mean(truth, weights);
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
            gradients[i] = (float) (scores[i] - truth[i]);
            hessians[i] = 1;
        }
    }
}
