package io.assay.learn.store;

import io.assay.learn.prepare.PipelineModel;

/// The one list of the models of this library; each has a line.
final class StandardKinds {
    private StandardKinds() {}

    static ModelKinds all() {
        return ModelKinds.none().and("pipeline", PipelineModel.class, PipelineModel::read);
    }
}
