package io.assay.learn.store;

import io.assay.learn.bayes.GaussianModel;
import io.assay.learn.boost.BoostedModel;
import io.assay.learn.ensemble.AdaBoostModel;
import io.assay.learn.ensemble.ForestModel;
import io.assay.learn.ensemble.StackingModel;
import io.assay.learn.ensemble.VotingModel;
import io.assay.learn.linear.ConstantModel;
import io.assay.learn.linear.LinearClassModel;
import io.assay.learn.linear.LinearModel;
import io.assay.learn.neighbours.NeighboursModel;
import io.assay.learn.network.Network;
import io.assay.learn.prepare.PipelineModel;
import io.assay.learn.svm.SupportVectorClassModel;
import io.assay.learn.svm.SupportVectorModel;
import io.assay.learn.tree.TreeModel;

/// The one list of the models of this library; each has a line.
final class StandardKinds {
    private StandardKinds() {}

    static ModelKinds all() {
        return ModelKinds.none()
                .and("adaboost", AdaBoostModel.class, AdaBoostModel::read)
                .and("boost", BoostedModel.class, BoostedModel::read)
                .and("constant", ConstantModel.class, ConstantModel::read)
                .and("forest", ForestModel.class, ForestModel::read)
                .and("gaussianbayes", GaussianModel.class, GaussianModel::read)
                .and("linear", LinearModel.class, LinearModel::read)
                .and("linearclasses", LinearClassModel.class, LinearClassModel::read)
                .and("neighbours", NeighboursModel.class, NeighboursModel::read)
                .and("network", Network.class, Network::read)
                .and("pipeline", PipelineModel.class, PipelineModel::read)
                .and("stacking", StackingModel.class, StackingModel::read)
                .and(
                        "supportvectorclasses",
                        SupportVectorClassModel.class,
                        SupportVectorClassModel::read)
                .and("supportvectors", SupportVectorModel.class, SupportVectorModel::read)
                .and("tree", TreeModel.class, TreeModel::read)
                .and("voting", VotingModel.class, VotingModel::read);
    }
}
