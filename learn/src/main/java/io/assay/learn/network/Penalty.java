package io.assay.learn.network;

/// What large weights cost: `l1 Σ|w| + l2/2 Σw²`, added to the mean loss. Biases cost nothing.
///
/// @param l1 at least 0
/// @param l2 at least 0
record Penalty(double l1, double l2) {

    Penalty {
        Settings.atLeastZero("l1", l1);
        Settings.atLeastZero("l2", l2);
    }

    boolean isNone() {
        return l1 == 0 && l2 == 0;
    }

    double of(Layers layers, double[][] weights) {
        double absolute = 0;
        double squares = 0;
        for (int r = 0; r < weights.length; r++) {
            if (!layers.isBias(r)) {
                for (double w : weights[r]) {
                    absolute += Math.abs(w);
                    squares += w * w;
                }
            }
        }
        return l1 * absolute + l2 / 2 * squares;
    }

    /// Adds its gradient, which is 0 for |w| at 0.
    void addTo(double[][] gradients, Layers layers, double[][] weights) {
        if (isNone()) {
            return;
        }
        for (int r = 0; r < weights.length; r++) {
            if (!layers.isBias(r)) {
                for (int i = 0; i < weights[r].length; i++) {
                    double w = weights[r][i];
                    gradients[r][i] += l1 * Math.signum(w) + l2 * w;
                }
            }
        }
    }
}
