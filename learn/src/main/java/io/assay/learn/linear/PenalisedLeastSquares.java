package io.assay.learn.linear;

import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import java.util.function.IntToDoubleFunction;

/// What the learners for numbers have in common: demands, the small problem, its solution.
final class PenalisedLeastSquares {
    private PenalisedLeastSquares() {}

    static void checkLambda(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "lambda is " + lambda + "; expected a finite number of at least 0");
        }
    }

    static void checkDescent(double lambda, double tolerance, int sweeps) {
        checkLambda(lambda);
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException(
                    "tolerance is " + tolerance + "; expected a number above 0");
        }
        if (sweeps < 1) {
            throw new IllegalArgumentException("sweeps is " + sweeps + "; expected at least 1");
        }
    }

    static LinearModel ridge(String name, Table table, double lambda, boolean intercept) {
        LeastSquares problem = problem(name, table, lambda, intercept);
        return model(table, problem, problem.solve()[0], intercept, true);
    }

    static LinearModel elasticNet(String name, Table table, ElasticNet net) {
        double smooth = net.lambda() * (1 - net.share());
        if (net.lambda() * net.share() == 0) {
            Demands.target(name, table);
            return ridge(name, table, smooth * Centre.weight(table), net.intercept());
        }
        LeastSquares problem = problem(name, table, 0, net.intercept());
        CoordinateDescent descent = new CoordinateDescent(problem, net);
        double[] w = descent.solve();
        return model(table, problem, w, net.intercept(), descent.isConverged());
    }

    private static LeastSquares problem(
            String name, Table table, double lambda, boolean intercept) {
        Demands.number(name, table);
        Demands.numericFeatures(name, table);
        IntToDoubleFunction[] target = {table::number};
        return new LeastSquares(table, target, intercept, lambda);
    }

    private static LinearModel model(
            Table table, LeastSquares problem, double[] w, boolean intercept, boolean isConverged) {
        double b = intercept ? problem.intercept(0, w) : 0;
        return new LinearModel(table.columns(), table.target(), w, b, isConverged);
    }
}
