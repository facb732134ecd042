package io.assay.learn.boost;

/// What boosting makes small: its derivatives by the scores of a row.
///
/// A row has one score, or one for each class. Score k of row i stands at `k * rows + i`, and so do its
/// derivatives, where rows is the length of the truth.
public interface Loss {

    /// Under what name it is stored.
    String name();

    /// From scores to what is predicted.
    Link link();

    /// Writes the scores all rows start with: best, or near it, among constants.
    ///
    /// @param truth numbers, or codes of classes
    /// @param weights of the rows; null when all are 1
    /// @param start an element for each score of a row; zeros when called
    void start(double[] truth, double[] weights, double[] start);

    /// Writes the first and second derivatives for rows `[from, to)`, weights left out.
    ///
    /// @param hessians second derivatives, or what shall stand for them; at least 0
    void derive(
            double[] truth, double[] scores, int from, int to, float[] gradients, float[] hessians);

    /// When in [0, 1]: a leaf's value is this quantile of truth less score in its rows, instead of a
    /// Newton step, which means nothing where second derivatives are 0.
    default double quantile() {
        return Double.NaN;
    }

    /// Half the squared difference; the default for numbers.
    static Loss squared() {
        return new SquaredLoss();
    }

    /// The absolute difference.
    static Loss absolute() {
        return new PinballLoss(0.5);
    }

    /// Quantile (pinball) loss: `alpha` times what truth is above the score, `1 - alpha` times what it
    /// is below.
    ///
    /// @param alpha in (0, 1)
    static Loss quantile(double alpha) {
        return new PinballLoss(alpha);
    }

    /// Half the squared difference up to `delta`, and in a straight line beyond.
    ///
    /// @param delta above 0, in units of the target
    static Loss huber(double delta) {
        return new HuberLoss(delta);
    }

    /// Poisson deviance with a logarithmic link, for counts.
    static Loss poisson() {
        return new PoissonLoss();
    }

    /// Log loss of two classes; their default.
    static Loss logistic() {
        return new LogisticLoss();
    }

    /// Log loss of K classes; their default where there are more than two.
    static Loss softmax() {
        return new SoftmaxLoss();
    }

    /// A loss of yours with one score a row, which starts at 0.
    ///
    /// @param link from scores to predictions, other than softmax
    static Loss of(String name, Link link, Derivatives derivatives) {
        return new OwnLoss(name, link, derivatives);
    }

    /// Writes first and second derivatives by the score, for rows `[from, to)`.
    @FunctionalInterface
    interface Derivatives {
        /// As [Loss#derive].
        void derive(
                double[] truth,
                double[] scores,
                int from,
                int to,
                float[] gradients,
                float[] hessians);
    }
}
