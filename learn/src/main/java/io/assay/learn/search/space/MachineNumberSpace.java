package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.search.Tunable;
import io.assay.learn.svm.Kernel;
import io.assay.learn.svm.SupportVectorRegression;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of support vector regression with a radial kernel; bring features to one scale with
/// [Tunable#behind], and the ranges of c and epsilon to that of the target.
///
/// @param base what stays as it is
/// @param c what a unit outside the tube costs
/// @param gamma of the kernel
/// @param epsilon how far off a prediction costs nothing
public record MachineNumberSpace(
        SupportVectorRegression base, Param<Double> c, Param<Double> gamma, Param<Double> epsilon)
        implements Tunable {

    /// The ranges for a target of about unit spread.
    public static MachineNumberSpace of(SupportVectorRegression base) {
        return new MachineNumberSpace(
                base,
                Param.logReal("c", 0.01, 1000),
                Param.logReal("gamma", 1e-4, 10),
                Param.logReal("epsilon", 1e-3, 1));
    }

    @Override
    public Space space() {
        return Space.of(c, gamma, epsilon);
    }

    @Override
    public Learner learner(Params p) {
        return base.kernel(Kernel.rbf(p.get(gamma))).c(p.get(c)).epsilon(p.get(epsilon));
    }
}
