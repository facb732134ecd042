package io.assay.learn.network;

/// How weights change with the learning rate, step after step.
@FunctionalInterface
interface RateTangent {

    /// One step of the derivatives, which comes before that of the weights.
    ///
    /// @param tangents the derivatives of the weights by the rate; to be changed
    /// @param gradients of the loss
    /// @param turned the derivatives of the gradients by the rate, along the tangents
    /// @param rate of this step
    /// @param base the rate of the optimiser, which the step's is a multiple of
    void step(
            double[][] weights,
            double[][] tangents,
            double[][] gradients,
            double[][] turned,
            double rate,
            double base);

    /// That of an optimiser.
    static RateTangent of(Optimiser optimiser) {
        Optimiser.Update update = optimiser.start().get();
        if (update instanceof Descent) {
            return descent(update);
        }
        if (update instanceof Moments moments) {
            return new MomentsTangent(moments.decay());
        }
        throw new IllegalArgumentException(
                "the optimiser is "
                        + optimiser
                        + "; the derivative by the rate is known of sgd, momentum, nesterov, adam and"
                        + " adamw");
    }

    /// Descent is linear in the rate times the gradient, so that it serves the derivatives as well:
    /// `(rate gradient)' = rate (gradient' + gradient / base)`.
    private static RateTangent descent(Optimiser.Update update) {
        return (weights, tangents, gradients, turned, rate, base) -> {
            double[][] both = Zeros.like(weights);
            for (int r = 0; r < both.length; r++) {
                for (int i = 0; i < both[r].length; i++) {
                    both[r][i] = turned[r][i] + gradients[r][i] / base;
                }
            }
            update.step(tangents, both, rate);
        };
    }
}
