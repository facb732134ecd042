package io.assay.learn.boost;

/// The value of a leaf from its sums, and what the loss is then worth, within the bounds of its node.
final class LeafValues {
    private final double gradientUnit;
    private final double hessianUnit;
    private final double lambda;
    private final double alpha;

    LeafValues(Growth growth, Gradients gradients) {
        gradientUnit = gradients.gradientUnit();
        hessianUnit = gradients.hessianUnit();
        lambda = growth.lambda();
        alpha = growth.alpha();
    }

    /// The Newton step `-T(G) / (H + lambda)`, or the nearest value within the bounds.
    double value(long sums, Node bounds) {
        return Math.max(bounds.least, Math.min(bounds.most, value(sums)));
    }

    /// The Newton step; 0 for no rows.
    double value(long sums) {
        double g = Gradients.gradient(sums) * gradientUnit;
        double h = Gradients.hessian(sums) * hessianUnit;
        return step(g, h, lambda, alpha);
    }

    /// The Newton step of sums in units of the loss.
    static double step(double g, double h, Growth growth) {
        return step(g, h, growth.lambda(), growth.alpha());
    }

    private static double step(double g, double h, double lambda, double alpha) {
        double size = Math.max(0, Math.abs(g) - alpha);
        return h + lambda > 0 ? -Math.signum(g) * size / (h + lambda) : 0;
    }

    /// Twice what a leaf of this value takes off the loss.
    double score(long sums, double value) {
        double g = Gradients.gradient(sums) * gradientUnit;
        double h = Gradients.hessian(sums) * hessianUnit + lambda;
        return -(2 * g * value + h * value * value + 2 * alpha * Math.abs(value));
    }
}
