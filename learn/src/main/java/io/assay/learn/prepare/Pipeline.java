package io.assay.learn.prepare;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import java.util.List;
import java.util.SplittableRandom;

/// Preparations, each fitted on what the one before made, and then a learner. As a learner itself it is
/// fitted inside every fold, so that no preparation sees a row that is tested.
///
/// ```java
/// Learner ridge = Pipeline.of(Ridge.defaults(), Impute.median(), Standardise.columns());
/// ```
///
/// The model it fits prepares rows in blocks of up to 256, in scratch memory that it keeps: it predicts
/// without allocation if the learner's model does, and can be stored if that can be and the preparations
/// are those of this package.
///
/// @param preparations in the order in which they are done; there may be none
/// @param learner learns from what the last of them made, with the seed of the pipeline
public record Pipeline(List<Preparation> preparations, Learner learner) implements Learner {

    /// Copies the list.
    public Pipeline {
        preparations = List.copyOf(preparations);
    }

    /// A learner behind preparations.
    ///
    /// @param preparations in the order in which they are done
    public static Pipeline of(Learner learner, Preparation... preparations) {
        return new Pipeline(List.of(preparations), learner);
    }

    @Override
    public Model fit(Table table, long seed) {
        if (table.target() == null) {
            throw new IllegalArgumentException("the table has no target");
        }
        SplittableRandom seeds = new SplittableRandom(seed);
        Table rows = table;
        Prepared[] steps = new Prepared[preparations.size()];
        for (int i = 0; i < steps.length; i++) {
            Fitted fitted = preparations.get(i).fit(rows, seeds.nextLong());
            steps[i] = fitted.prepared();
            rows = fitted.training();
        }
        Model model = learner.fit(rows, seed);
        for (int i = steps.length - 1; i >= 0; i--) {
            model = new PipelineModel(steps[i], model, table.target());
        }
        return model;
    }
}
