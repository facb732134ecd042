package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.tree.DecisionTree;
import java.util.concurrent.Executor;

/// Learners one after the other, each of which learns most from the rows that those before got wrong.
///
/// For classes SAMME (J. Zhu, H. Zou, S. Rosset, T. Hastie, Statistics and its interface 2, 2009), which
/// for two classes is AdaBoost.M1 (Y. Freund, R. Schapire, 1997): rows that round m gets wrong weigh
/// `exp(say)` times as much from then on. For numbers AdaBoost.R2 (H. Drucker, ICML 1997), on
/// resamples by weight. Boosting ends early with a round that is no better than chance (an average loss
/// of half for numbers), which is left out unless it is the first, or with one without any error.
///
/// ```java
/// AdaBoostModel model = AdaBoost.defaults().rounds(100).fit(table, 42);
/// System.out.println(model.describe());        // error and say of each round
/// ```
///
/// @param learner what learns in each round, from weights; null for a stump, or a tree of depth 3 for
///     numbers
/// @param rounds at most, at least 1
/// @param rate by which says are multiplied, above 0
/// @param loss how errors of numbers count
/// @param executor sorts or bins the columns for trees; null for the calling thread alone
public record AdaBoost(Learner learner, int rounds, double rate, ErrorShape loss, Executor executor)
        implements Learner {
    private static final int EXACT_UP_TO = 10_000;

    /// Checks.
    public AdaBoost {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + "; expected at least 1");
        }
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "rate is " + rate + "; expected a finite number above 0");
        }
    }

    /// Fifty rounds of stumps, or trees of depth 3 for numbers; columns of more than 10,000 rows are
    /// binned.
    public static AdaBoost defaults() {
        return new AdaBoost(null, 50, 1, ErrorShape.LINEAR, null);
    }

    /// The same with another learner, which must heed weights where classes are predicted.
    public AdaBoost learner(Learner other) {
        return new AdaBoost(other, rounds, rate, loss, executor);
    }

    /// The same with another number of rounds.
    public AdaBoost rounds(int most) {
        return new AdaBoost(learner, most, rate, loss, executor);
    }

    /// The same with another rate.
    public AdaBoost rate(double value) {
        return new AdaBoost(learner, rounds, value, loss, executor);
    }

    /// The same with another shape of errors of numbers.
    public AdaBoost loss(ErrorShape shape) {
        return new AdaBoost(learner, rounds, rate, shape, executor);
    }

    /// Shares the sorting and binning of columns out to an executor, which the caller owns.
    public AdaBoost on(Executor other) {
        return new AdaBoost(learner, rounds, rate, loss, other);
    }

    @Override
    public AdaBoostModel fit(Table table, long seed) {
        Signature signature = Signature.of(table, "AdaBoost");
        boolean isClasses = signature.target().isClasses();
        Learner each = learner;
        if (each == null) {
            DecisionTree tree = DecisionTree.defaults().maxDepth(isClasses ? 1 : 3);
            each = new DecisionTree(tree.settings().exactUpTo(EXACT_UP_TO));
        }
        RoundLearner one = RoundLearner.of(each, table, executor);
        return new Rounds(one, table, loss, rate, seed).boost(signature, rounds);
    }
}
