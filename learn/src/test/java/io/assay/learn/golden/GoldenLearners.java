package io.assay.learn.golden;

import static java.util.Map.entry;

import io.assay.learn.Learner;
import io.assay.learn.bayes.GaussianNaiveBayes;
import io.assay.learn.linear.Constant;
import io.assay.learn.linear.ElasticNet;
import io.assay.learn.linear.Lasso;
import io.assay.learn.linear.LinearRegression;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.linear.RidgeClassifier;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.Standardise;
import io.assay.learn.svm.Kernel;
import io.assay.learn.svm.SupportVectorClassifier;
import io.assay.learn.svm.SupportVectorRegression;
import java.util.Map;

/// Which learner answers for which golden model.
final class GoldenLearners {
    /// Of classes.
    static final Map<String, Learner> CLASSES =
            Map.ofEntries(
                    entry("dummy_most_frequent", Constant.PRIOR),
                    entry("logistic_regression", scaled(LogisticRegression.defaults())),
                    entry("ridge_classifier", scaled(RidgeClassifier.defaults())),
                    entry("gaussian_nb", GaussianNaiveBayes.defaults()),
                    entry("knn5", scaled(NearestNeighbours.defaults())),
                    entry("svm_rbf", scaled(machine(Kernel.rbf()))),
                    entry("svm_linear", scaled(machine(Kernel.linear()))));

    /// Of numbers.
    static final Map<String, Learner> NUMBERS =
            Map.ofEntries(
                    entry("dummy_mean", Constant.MEAN),
                    entry("ols", scaled(LinearRegression.defaults())),
                    entry("ridge", scaled(Ridge.defaults())),
                    entry("lasso", scaled(Lasso.defaults().lambda(0.1))),
                    entry("elastic_net", scaled(ElasticNet.defaults().lambda(0.1))),
                    entry("knn5", scaled(NearestNeighbours.defaults())),
                    entry(
                            "svr_rbf",
                            scaled(SupportVectorRegression.defaults().within(1e-10, 10_000_000))));

    private GoldenLearners() {}

    private static Learner machine(Kernel kernel) {
        return SupportVectorClassifier.defaults().kernel(kernel).within(1e-10, 10_000_000);
    }

    private static Learner scaled(Learner learner) {
        return Pipeline.of(learner, Standardise.columns());
    }
}
