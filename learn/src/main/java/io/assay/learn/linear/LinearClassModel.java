package io.assay.learn.linear;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.Softmax;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// Predicts classes from decision values, `intercept + sum of coefficients times features`: one for each
/// class, or, of two classes, a single one that speaks for the second where it is above 0.
///
/// Probabilities are the softmax of the decision values, for two classes the logistic function. They mean
/// what they say when the model is a logistic regression; of a ridge classifier they only rank.
public final class LinearClassModel implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final double[] coefficients;
    private final double[] intercepts;
    private final boolean isConverged;

    /// @param coefficients those of the first decision value for all columns, then of the next ...
    /// @param intercepts of each decision value; -Infinity for a class that was never seen
    LinearClassModel(
            List<Column> columns,
            Target target,
            double[] coefficients,
            double[] intercepts,
            boolean isConverged) {
        this.columns = columns;
        this.target = target;
        this.coefficients = coefficients;
        this.intercepts = intercepts;
        this.isConverged = isConverged;
    }

    /// A model of given coefficients.
    ///
    /// @param coefficients those of the first decision value for all columns, then of the next; not
    ///     copied
    /// @param intercepts one for each decision value: one for two classes, otherwise one for each class
    public static LinearClassModel of(
            List<Column> columns, Target target, double[] coefficients, double[] intercepts) {
        if (intercepts.length != decisions(target)
                || coefficients.length != columns.size() * intercepts.length) {
            throw new IllegalArgumentException(
                    "coefficients and intercepts have "
                            + coefficients.length
                            + " and "
                            + intercepts.length
                            + " numbers; expected "
                            + columns.size()
                            + " and 1 for each of "
                            + decisions(target)
                            + " decision values");
        }
        return new LinearClassModel(columns, target, coefficients, intercepts, true);
    }

    /// Reads what [#write] wrote.
    public static LinearClassModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        in.check(target.isClasses(), "classes were expected");
        double[] intercepts = in.doubles("intercepts");
        in.check(intercepts.length == decisions(target), "one for each decision was expected");
        double[] coefficients = in.doubles("coefficients");
        in.check(
                coefficients.length == (long) columns.size() * intercepts.length,
                "one for each column and decision was expected");
        boolean isConverged = in.integer("converged", 0, 1) == 1;
        return new LinearClassModel(columns, target, coefficients, intercepts, isConverged);
    }

    /// How many decision values a row has: 1 for two classes, otherwise one for each class.
    static int decisions(Target target) {
        int classes = target.classes().size();
        return classes == 2 ? 1 : classes;
    }

    /// How many decision values a row has: 1 for two classes, otherwise one for each class.
    public int decisions() {
        return intercepts.length;
    }

    /// The coefficients of a decision value, one for each column, in a copy.
    public double[] coefficients(int decision) {
        int features = columns.size();
        double[] some = new double[features];
        System.arraycopy(coefficients, decision * features, some, 0, features);
        return some;
    }

    /// The decision value where all features are 0.
    public double intercept(int decision) {
        return intercepts[decision];
    }

    /// Whether the search for the minimum met its tolerance; false when its passes ran out before, as
    /// they always do of the stochastic solver. True where nothing is searched.
    public boolean isConverged() {
        return isConverged;
    }

    /// The decision values of all rows, row after row.
    ///
    /// @param into of length `rows.rows() * decisions()`
    public void decide(Table rows, double[] into) {
        Demands.prediction(columns, rows, into, intercepts.length);
        decide(rows, into, intercepts.length, 0);
    }

    private void decide(Table rows, double[] into, int stride, int first) {
        int decisions = intercepts.length;
        for (int i = 0; i < rows.rows(); i++) {
            System.arraycopy(intercepts, 0, into, i * stride + first, decisions);
        }
        WeightedColumns.add(rows, coefficients, decisions, into, stride, first);
    }

    @Override
    public void predict(Table rows, double[] into) {
        int classes = target.outputs();
        Demands.prediction(columns, rows, into, classes);
        if (intercepts.length == 1) {
            decide(rows, into, 2, 1);
            for (int i = 0; i < into.length; i += 2) {
                double decision = into[i + 1];
                into[i] = Softmax.logistic(-decision);
                into[i + 1] = Softmax.logistic(decision);
            }
            return;
        }
        decide(rows, into, classes, 0);
        for (int i = 0; i < into.length; i += classes) {
            Softmax.apply(into, i, classes);
        }
    }

    @Override
    public String kind() {
        return "linearclasses";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.doubles("intercepts", intercepts);
        out.doubles("coefficients", coefficients);
        out.integer("converged", isConverged ? 1 : 0);
    }
}
