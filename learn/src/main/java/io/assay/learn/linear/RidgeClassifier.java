package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import java.util.function.IntToDoubleFunction;

/// [Ridge] towards 1 for rows of a class and -1 for the others; the class of the largest decision value
/// is predicted. Quick, as all classes share one decomposition. The probabilities of its model rank
/// rows; they are no shares. Honours weights; features are numbers without missing values.
///
/// @param lambda at least 0
/// @param intercept whether there is one
public record RidgeClassifier(double lambda, boolean intercept) implements Learner {

    /// Checks the settings.
    public RidgeClassifier {
        PenalisedLeastSquares.checkLambda(lambda);
    }

    /// lambda 1, with an intercept.
    public static RidgeClassifier defaults() {
        return new RidgeClassifier(1, true);
    }

    /// The same with another penalty.
    public RidgeClassifier lambda(double other) {
        return new RidgeClassifier(other, intercept);
    }

    /// The same with or without an intercept.
    public RidgeClassifier intercept(boolean wanted) {
        return new RidgeClassifier(lambda, wanted);
    }

    @Override
    public LinearClassModel fit(Table table, long seed) {
        Demands.classes("ridge classifier", table);
        Demands.numericFeatures("ridge classifier", table);
        int decisions = LinearClassModel.decisions(table.target());
        IntToDoubleFunction[] sides = new IntToDoubleFunction[decisions];
        for (int d = 0; d < decisions; d++) {
            int of = decisions == 1 ? 1 : d;
            sides[d] = i -> table.label(i) == of ? 1 : -1;
        }
        LeastSquares problem = new LeastSquares(table, sides, intercept, lambda);
        double[][] solutions = problem.solve();
        int features = table.columns().size();
        double[] coefficients = new double[decisions * features];
        double[] intercepts = new double[decisions];
        for (int d = 0; d < decisions; d++) {
            System.arraycopy(solutions[d], 0, coefficients, d * features, features);
            intercepts[d] = intercept ? problem.intercept(d, solutions[d]) : 0;
        }
        return new LinearClassModel(
                table.columns(), table.target(), coefficients, intercepts, true);
    }
}
