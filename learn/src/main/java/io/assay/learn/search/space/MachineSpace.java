package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.search.Tunable;
import io.assay.learn.svm.Kernel;
import io.assay.learn.svm.SupportVectorClassifier;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of a support vector classifier; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is
/// @param kernel linear or radial
/// @param c what a row on the wrong side costs
/// @param gamma of the radial kernel
public record MachineSpace(
        SupportVectorClassifier base,
        Param<Kernel.Kind> kernel,
        Param<Double> c,
        Param<Double> gamma)
        implements Tunable {

    /// The ranges that suit most tables.
    public static MachineSpace of(SupportVectorClassifier base) {
        Param<Kernel.Kind> kernel =
                Param.categorical("kernel", Kernel.Kind.LINEAR, Kernel.Kind.RBF);
        return new MachineSpace(
                base,
                kernel,
                Param.logReal("c", 0.01, 1000),
                Param.logReal("gamma", 1e-4, 10).whenIs(kernel, Kernel.Kind.RBF));
    }

    @Override
    public Space space() {
        return Space.of(kernel, c, gamma);
    }

    @Override
    public Learner learner(Params p) {
        Kernel chosen = p.has(gamma) ? Kernel.rbf(p.get(gamma)) : Kernel.linear();
        return base.kernel(chosen).c(p.get(c));
    }
}
