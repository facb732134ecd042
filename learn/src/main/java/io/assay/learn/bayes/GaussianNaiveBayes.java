package io.assay.learn.bayes;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;

/// Bayes' rule with a normal distribution for each feature and class, features independent within a
/// class. Quick and often right about the class; its probabilities are too sure where features go
/// together. A class without rows gets probability 0.
///
/// Honours weights; features are numbers without missing values.
///
/// @param smoothing this share of the largest variance of a feature is added to every variance, so that
///     none is 0; at least 0
public record GaussianNaiveBayes(double smoothing) implements Learner {

    /// Checks the settings.
    public GaussianNaiveBayes {
        if (!(smoothing >= 0 && smoothing < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "smoothing is " + smoothing + "; expected a finite number of at least 0");
        }
    }

    /// Smoothing 1e-9.
    public static GaussianNaiveBayes defaults() {
        return new GaussianNaiveBayes(1e-9);
    }

    /// The same with another smoothing.
    public GaussianNaiveBayes smoothing(double other) {
        return new GaussianNaiveBayes(other);
    }

    @Override
    public GaussianModel fit(Table table, long seed) {
        Demands.classes("naive Bayes", table);
        Demands.numericFeatures("naive Bayes", table);
        ClassMoments moments = new ClassMoments(table);
        moments.smooth(smoothing);
        return new GaussianModel(
                table.columns(),
                table.target(),
                moments.logPriors(),
                moments.means,
                moments.variances);
    }
}
