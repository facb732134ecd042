package io.assay.learn.prepare;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.parallel.Spare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;

/// A preparation and the model of what it makes; a longer pipeline is one such inside the other.
public final class PipelineModel implements StoredModel {
    private final Prepared prepared;
    private final Model model;
    private final Target target;
    private final Spare<Block[]> spare;

    PipelineModel(Prepared prepared, Model model, Target target) {
        this.prepared = prepared;
        this.model = model;
        this.target = target;
        spare = new Spare<>(() -> Block.ladder(prepared, target.outputs()));
    }

    /// What is done first.
    public Prepared prepared() {
        return prepared;
    }

    /// The model of the columns that were made: that of the learner, or of the rest of the pipeline.
    public Model model() {
        return model;
    }

    /// {@inheritDoc}
    @Override
    public void predict(Table rows, double[] into) {
        int outputs = target.outputs();
        Demands.prediction(prepared.from(), rows, into, outputs);
        Block[] blocks = spare.take();
        int row = 0;
        for (Block block : blocks) {
            for (; row + block.rows() <= rows.rows(); row += block.rows()) {
                block.predict(prepared, model, rows, row, into, row * outputs);
            }
        }
        spare.give(blocks);
    }

    @Override
    public String kind() {
        return "pipeline";
    }

    @Override
    public void write(ModelWriter out) {
        if (!(prepared instanceof StoredPrepared stored)) {
            throw new IllegalArgumentException(
                    "the preparation "
                            + prepared.getClass().getName()
                            + " cannot be stored; expected one of io.assay.learn.prepare");
        }
        out.target("target", target);
        out.text("preparation", stored.kind());
        stored.write(out);
        out.model("model", model);
    }

    /// Reads what [#write] wrote.
    public static PipelineModel read(ModelReader in) {
        Target target = in.target("target");
        Prepared prepared = StoredPrepared.read(in.text("preparation"), in);
        return new PipelineModel(prepared, in.model("model"), target);
    }
}
