package io.assay.learn.search.gradient;

import io.assay.learn.Table;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.RateSlope;
import io.assay.learn.network.UnrolledRate;

/// Derivatives of the loss on validation rows by the settings of learners. Those of penalties come from
/// the implicit function theorem (J. Larsen et al., NNSP 1996; Y. Bengio, Neural Computation 12, 2000):
/// the minimum moves by the inverse second derivatives of what is minimised. That of a learning rate is
/// taken through all steps of the training.
///
/// ```java
/// Hypergradient ridge = Hypergradients.ridge(train, validation);
/// Slope slope = ridge.at(0.1);
/// ```
///
/// Losses are the mean squared error for numbers, the mean log loss for classes, and for a network what it
/// minimises; rows count by their weights. Learners have an intercept.
public final class Hypergradients {
    private Hypergradients() {}

    /// Of [io.assay.learn.linear.Ridge]. The setting: lambda.
    public static Hypergradient ridge(Table train, Table validation) {
        return new SquaredGradient("ridge", train, validation, Penalties.ridge());
    }

    /// Of ridge with a strength for each column: `sum of lambda[j] c[j]²`. The settings: the strengths.
    public static Hypergradient ridgeByFeature(Table train, Table validation) {
        return new SquaredGradient("ridge", train, validation, Penalties.ridgeByFeature());
    }

    /// Of [io.assay.learn.linear.ElasticNet]. The settings: lambda, and the share of the absolute
    /// penalty. Where a coefficient is about to become 0 the loss has a kink, and the derivative is that of
    /// one side.
    public static Hypergradient elasticNet(Table train, Table validation) {
        return new SquaredGradient("elastic net", train, validation, Penalties.net());
    }

    /// Of the elastic net with a strength for each column. The settings: the strengths.
    ///
    /// @param share of the absolute penalty, in `[0, 1]`; 1 for the lasso
    public static Hypergradient elasticNetByFeature(Table train, Table validation, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + "; expected [0, 1]");
        }
        Penalties penalties = Penalties.netByFeature(share);
        return new SquaredGradient("elastic net", train, validation, penalties);
    }

    /// Of [io.assay.learn.linear.LogisticRegression] with L2. The setting: c, how much the loss counts
    /// against the penalty.
    public static Hypergradient logistic(Table train, Table validation) {
        return new LogisticGradient(train, validation, Penalties.inverse());
    }

    /// Of logistic regression with a strength for each column: the log losses and
    /// `sum of lambda[j] c[j]² / 2` of all outputs. The settings: the strengths.
    public static Hypergradient logisticByFeature(Table train, Table validation) {
        return new LogisticGradient(train, validation, Penalties.squaredByFeature());
    }

    /// Of a network. The setting: the learning rate.
    ///
    /// @param network trained by sgd, momentum, nesterov, adam or adamw, to its last epoch
    /// @param seed of the training
    /// @throws IllegalArgumentException if there is no derivative, with the reason
    public static Hypergradient learningRate(
            MultilayerPerceptron network, Table train, Table validation, long seed) {
        UnrolledRate unrolled = UnrolledRate.of(network, train, validation, seed);
        return settings -> {
            RateSlope one = unrolled.at(Penalties.only("the learning rate", settings));
            return new Slope(one.loss(), new double[] {one.slope()}, one.model());
        };
    }
}
