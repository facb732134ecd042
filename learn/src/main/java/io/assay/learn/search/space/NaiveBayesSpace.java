package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.bayes.GaussianNaiveBayes;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// The setting of naive Bayes.
///
/// @param smoothing of the variances
public record NaiveBayesSpace(Param<Double> smoothing) implements Tunable {

    /// The range that suits most tables.
    public static NaiveBayesSpace defaults() {
        return new NaiveBayesSpace(Param.logReal("smoothing", 1e-12, 0.1));
    }

    @Override
    public Space space() {
        return Space.of(smoothing);
    }

    @Override
    public Learner learner(Params p) {
        return new GaussianNaiveBayes(p.get(smoothing));
    }
}
