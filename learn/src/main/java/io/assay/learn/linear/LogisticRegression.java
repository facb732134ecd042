package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;

/// Probabilities of classes from a linear function of the features: the logistic function for two
/// classes, softmax for more. Minimises `c * sum of w log loss + penalty`, where the penalty is
/// `|coefficients|² / 2`, `|coefficients|_1` or nothing; intercepts go free. A class without rows gets
/// probability 0. Bring features to one scale first: penalties look at coefficients as they are.
///
/// Honours weights; features are numbers without missing values. Draws at random with
/// [Solver#STOCHASTIC] only.
///
/// @param penalty on the coefficients
/// @param c how much the loss counts against the penalty, above 0
/// @param solver how the minimum is looked for
/// @param intercept whether there is one
/// @param tolerance the search ends when no mean gradient, for features of spread 1, is steeper; above 0
/// @param passes over the rows after which it ends in any case, at least 1
public record LogisticRegression(
        Penalty penalty, double c, Solver solver, boolean intercept, double tolerance, int passes)
        implements Learner {

    /// What coefficients cost.
    public enum Penalty {
        /// Nothing.
        NONE,
        /// Their absolute values: some become 0.
        L1,
        /// Half of their squares.
        L2
    }

    /// How the minimum is looked for.
    public enum Solver {
        /// By gradients of all rows and their memory (D. Liu, J. Nocedal, Math. Programming 45, 1989);
        /// not for [Penalty#L1].
        LBFGS,
        /// One coefficient after the other on quadratic models (G.-X. Yuan, C.-H. Ho, C.-J. Lin, JMLR
        /// 13, 2012).
        COORDINATE_DESCENT,
        /// By gradients of single rows in random order, averaged over the last half of the passes: near
        /// the minimum soon, at it never.
        STOCHASTIC
    }

    /// Checks the settings.
    public LogisticRegression {
        if (!(c > 0 && c < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("c is " + c + "; expected a finite number above 0");
        }
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException(
                    "tolerance is " + tolerance + "; expected a number above 0");
        }
        if (passes < 1) {
            throw new IllegalArgumentException("passes is " + passes + "; expected at least 1");
        }
        if (penalty == Penalty.L1 && solver == Solver.LBFGS) {
            throw new IllegalArgumentException(
                    "solver is LBFGS, which needs a smooth penalty; expected another with L1");
        }
    }

    /// L2 with c 1, by [Solver#LBFGS] to 1e-9 in at most 10,000 passes.
    public static LogisticRegression defaults() {
        return new LogisticRegression(Penalty.L2, 1, Solver.LBFGS, true, 1e-9, 10_000);
    }

    /// The same with half the squared coefficients as a penalty.
    public LogisticRegression l2(double c) {
        return new LogisticRegression(Penalty.L2, c, solver, intercept, tolerance, passes);
    }

    /// The same with the absolute coefficients as a penalty, by coordinate descent unless stochastic.
    public LogisticRegression l1(double c) {
        Solver able = solver == Solver.LBFGS ? Solver.COORDINATE_DESCENT : solver;
        return new LogisticRegression(Penalty.L1, c, able, intercept, tolerance, passes);
    }

    /// The same without a penalty. Where classes can be told apart without error there is no minimum,
    /// and the search ends with its passes.
    public LogisticRegression unpenalised() {
        return new LogisticRegression(Penalty.NONE, 1, solver, intercept, tolerance, passes);
    }

    /// The same by another solver: the stochastic one in 50 passes, the others in at most 10,000.
    public LogisticRegression by(Solver other) {
        int some = other == Solver.STOCHASTIC ? 50 : 10_000;
        return new LogisticRegression(penalty, c, other, intercept, tolerance, some);
    }

    /// The same with or without an intercept.
    public LogisticRegression intercept(boolean wanted) {
        return new LogisticRegression(penalty, c, solver, wanted, tolerance, passes);
    }

    /// The same with another end of the search.
    public LogisticRegression within(double tolerance, int passes) {
        return new LogisticRegression(penalty, c, solver, intercept, tolerance, passes);
    }

    /// With absolute and squared penalty on a coefficient.
    double absolute() {
        return penalty == Penalty.L1 ? 1 : 0;
    }

    double squared() {
        return penalty == Penalty.L2 ? 1 : 0;
    }

    @Override
    public LinearClassModel fit(Table table, long seed) {
        Demands.classes("logistic regression", table);
        Demands.numericFeatures("logistic regression", table);
        SeenClasses seen = SeenClasses.of(table);
        if (seen.count() == 1) {
            return seen.certain(table);
        }
        LogisticRows rows = LogisticRows.of(table, seen, this);
        Minimum minimum =
                switch (solver) {
                    case LBFGS -> LogisticLoss.minimise(rows, this);
                    case COORDINATE_DESCENT -> new LogisticDescent(rows, this).solve();
                    case STOCHASTIC -> new StochasticGradient(rows, this, seed).solve();
                };
        return seen.model(table, rows.unscaled(minimum.at()), minimum.isConverged());
    }
}
