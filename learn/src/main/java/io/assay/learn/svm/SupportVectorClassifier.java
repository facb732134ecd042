package io.assay.learn.svm;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;

/// Classes by the widest margin between each two of them (B. Boser, I. Guyon, V. Vapnik, COLT 1992;
/// C. Cortes, V. Vapnik, Machine Learning 20, 1995), in the space of a kernel; of more than two classes
/// every pair is fitted and votes. Bring features to one scale first.
///
/// Honours weights: c is multiplied by them. Features are numbers without missing values.
///
/// @param kernel how alike rows are
/// @param c what a row on the wrong side costs against the width of the margin, above 0
/// @param tolerance by how much optimality may be missed, in `(0, 1]`
/// @param steps after which the search for a pair ends in any case, at least 1
public record SupportVectorClassifier(Kernel kernel, double c, double tolerance, long steps)
        implements Learner {

    /// Checks the settings.
    public SupportVectorClassifier {
        Settings.check(c, tolerance, steps);
    }

    /// [Kernel#rbf()], c 1, tolerance 0.001, 10 million steps.
    public static SupportVectorClassifier defaults() {
        return new SupportVectorClassifier(Kernel.rbf(), 1, 1e-3, 10_000_000);
    }

    /// The same with another kernel.
    public SupportVectorClassifier kernel(Kernel other) {
        return new SupportVectorClassifier(other, c, tolerance, steps);
    }

    /// The same with another cost.
    public SupportVectorClassifier c(double other) {
        return new SupportVectorClassifier(kernel, other, tolerance, steps);
    }

    /// The same with another end of the search.
    public SupportVectorClassifier within(double tolerance, long steps) {
        return new SupportVectorClassifier(kernel, c, tolerance, steps);
    }

    @Override
    public SupportVectorClassModel fit(Table table, long seed) {
        Demands.classes("support vector classifier", table);
        Demands.numericFeatures("support vector classifier", table);
        return new PairFits(this, table).model();
    }
}
