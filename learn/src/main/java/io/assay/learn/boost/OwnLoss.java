package io.assay.learn.boost;

import java.util.Objects;

/// A loss of the user's, whose derivatives are checked.
record OwnLoss(String name, Link link, Loss.Derivatives derivatives) implements Loss {

    OwnLoss {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(derivatives, "derivatives");
        if (link == Link.SOFTMAX) {
            throw new IllegalArgumentException(
                    "link is SOFTMAX; expected a link of one score a row");
        }
    }

    @Override
    public void start(double[] truth, double[] weights, double[] start) {
        start[0] = 0;
    }

    @Override
    public void derive(
            double[] truth,
            double[] scores,
            int from,
            int to,
            float[] gradients,
            float[] hessians) {
        derivatives.derive(truth, scores, from, to, gradients, hessians);
        for (int i = from; i < to; i++) {
            if (!Float.isFinite(gradients[i]) || !(hessians[i] >= 0 && hessians[i] <= 3e38f)) {
                throw new IllegalArgumentException(
                        "loss "
                                + name
                                + " gives gradient "
                                + gradients[i]
                                + " and hessian "
                                + hessians[i]
                                + " in row "
                                + i
                                + "; expected finite numbers, the second at least 0");
            }
        }
    }
}
