package io.assay.learn.testing;

import io.assay.learn.Learner;
import io.assay.learn.Table;

/// A [LearnerContract] whose answers are stated in one line, for many learners in one file of `@Nested`
/// classes.
public abstract class StatedContract implements LearnerContract {
    private final Learner learner;
    private final Table table;
    private final double weightsWithin;
    private final String hash;

    /// @param weightsWithin NaN for a learner that does not honour weights
    /// @param hash what [ModelHash] says
    protected StatedContract(Learner learner, Table table, double weightsWithin, String hash) {
        this.learner = learner;
        this.table = table;
        this.weightsWithin = weightsWithin;
        this.hash = hash;
    }

    @Override
    public final Learner learner() {
        return learner;
    }

    @Override
    public final Table table() {
        return table;
    }

    @Override
    public final double weightsWithin() {
        return weightsWithin;
    }

    @Override
    public final String hash() {
        return hash;
    }
}
