package io.assay.learn.search.space;

import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.ensemble.Bagging;
import io.assay.learn.ensemble.ExtraTrees;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.linear.ElasticNet;
import io.assay.learn.linear.Lasso;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.linear.RidgeClassifier;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.search.Tunable;
import io.assay.learn.svm.SupportVectorClassifier;
import io.assay.learn.svm.SupportVectorRegression;
import io.assay.learn.tree.DecisionTree;
import java.util.LinkedHashMap;
import java.util.Map;

/// Ready spaces for every learner that has settings worth searching.
///
/// ```java
/// BoostingSpace boosting = Spaces.boosting();
/// Found found = Search.bayes(boosting, 50).run(table, 42);
/// double rate = found.bestParams().get(boosting.rate());
/// ```
public final class Spaces {
    private Spaces() {}

    /// Gradient boosting.
    public static BoostingSpace boosting() {
        return BoostingSpace.of(GradientBoosting.defaults());
    }

    /// A random forest.
    public static ForestSpace forest() {
        return ForestSpace.of(RandomForest.defaults());
    }

    /// Extremely randomised trees.
    public static ForestSpace extraTrees() {
        return ForestSpace.of(ExtraTrees.defaults());
    }

    /// A decision tree.
    public static TreeSpace tree() {
        return TreeSpace.of(DecisionTree.defaults());
    }

    /// AdaBoost over trees.
    public static AdaBoostSpace adaBoost() {
        return AdaBoostSpace.of(AdaBoost.defaults());
    }

    /// Bagging of trees.
    public static BaggingSpace bagging() {
        return BaggingSpace.of(Bagging.of(DecisionTree.defaults()));
    }

    /// Nearest neighbours.
    public static NeighboursSpace neighbours() {
        return NeighboursSpace.defaults();
    }

    /// A support vector classifier.
    public static MachineSpace machine() {
        return MachineSpace.of(SupportVectorClassifier.defaults());
    }

    /// Support vector regression.
    public static MachineNumberSpace machineForNumbers() {
        return MachineNumberSpace.of(SupportVectorRegression.defaults());
    }

    /// Naive Bayes.
    public static NaiveBayesSpace naiveBayes() {
        return NaiveBayesSpace.defaults();
    }

    /// Ridge.
    public static RidgeSpace ridge() {
        return RidgeSpace.of(Ridge.defaults());
    }

    /// The ridge classifier.
    public static RidgeClassifierSpace ridgeClassifier() {
        return RidgeClassifierSpace.of(RidgeClassifier.defaults());
    }

    /// The lasso.
    public static LassoSpace lasso() {
        return LassoSpace.of(Lasso.defaults());
    }

    /// The elastic net.
    public static ElasticNetSpace elasticNet() {
        return ElasticNetSpace.of(ElasticNet.defaults());
    }

    /// Logistic regression.
    public static LogisticSpace logistic() {
        return LogisticSpace.of(LogisticRegression.defaults());
    }

    /// A network.
    public static NetworkSpace network() {
        return NetworkSpace.of(MultilayerPerceptron.defaults());
    }

    /// All of them by the names that the batch tool gives the learners.
    public static Map<String, Tunable> all() {
        Map<String, Tunable> all = new LinkedHashMap<>();
        all.put("boost", boosting());
        all.put("forest", forest());
        all.put("extra-trees", extraTrees());
        all.put("tree", tree());
        all.put("adaboost", adaBoost());
        all.put("bagging", bagging());
        all.put("knn", neighbours());
        all.put("svm", machine());
        all.put("svm-numbers", machineForNumbers());
        all.put("bayes", naiveBayes());
        all.put("ridge", ridge());
        all.put("ridge-classifier", ridgeClassifier());
        all.put("lasso", lasso());
        all.put("elastic-net", elasticNet());
        all.put("logistic", logistic());
        all.put("mlp", network());
        return all;
    }
}
