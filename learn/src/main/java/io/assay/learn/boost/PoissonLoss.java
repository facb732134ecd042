package io.assay.learn.boost;

/// Half the Poisson deviance; the score is the logarithm of the expected count.
record PoissonLoss() implements Loss {

    /// e to the largest step that a leaf takes safely: without it a leaf of zeros would run away.
    private static final double CAUTION = 2.0137527074704766;

    @Override
    public String name() {
        return "poisson";
    }

    @Override
    public Link link() {
        return Link.EXPONENTIAL;
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] < 0) {
                throw new IllegalArgumentException(
                        "the target is "
                                + truth[i]
                                + " in row "
                                + i
                                + "; expected at least 0 with the loss poisson");
            }
        }
        start[0] = StrictMath.log(Math.max(Starts.mean(truth, weights), 1e-15));
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
            double mean = Exp.of(scores[i]);
            gradients[i] = (float) (mean - truth[i]);
            hessians[i] = (float) (mean * CAUTION);
        }
    }
}
