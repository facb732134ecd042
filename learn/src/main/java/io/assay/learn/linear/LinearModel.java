package io.assay.learn.linear;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.Arrays;
import java.util.List;

/// Predicts a number: `intercept + sum of coefficients times features`.
public final class LinearModel implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final double[] coefficients;
    private final double intercept;
    private final boolean isConverged;

    LinearModel(
            List<Column> columns,
            Target target,
            double[] coefficients,
            double intercept,
            boolean isConverged) {
        this.columns = columns;
        this.target = target;
        this.coefficients = coefficients;
        this.intercept = intercept;
        this.isConverged = isConverged;
    }

    /// A model of given coefficients.
    ///
    /// @param coefficients one for each column; not copied
    public static LinearModel of(
            List<Column> columns, Target target, double[] coefficients, double intercept) {
        if (coefficients.length != columns.size()) {
            throw new IllegalArgumentException(
                    "coefficients has "
                            + coefficients.length
                            + " numbers; expected one for each of "
                            + columns.size()
                            + " columns");
        }
        return new LinearModel(columns, target, coefficients, intercept, true);
    }

    /// Reads what [#write] wrote.
    public static LinearModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        double[] coefficients = in.doubles("coefficients");
        in.check(coefficients.length == columns.size(), "one for each column was expected");
        double intercept = in.number("intercept");
        boolean isConverged = in.integer("converged", 0, 1) == 1;
        return new LinearModel(columns, target, coefficients, intercept, isConverged);
    }

    /// A coefficient for each column, in a copy.
    public double[] coefficients() {
        return coefficients.clone();
    }

    /// The prediction where all features are 0.
    public double intercept() {
        return intercept;
    }

    /// Whether the search for the minimum met its tolerance; false when its sweeps ran out before. True
    /// where nothing is searched.
    public boolean isConverged() {
        return isConverged;
    }

    @Override
    public void predict(Table rows, double[] into) {
        Demands.prediction(columns, rows, into, 1);
        Arrays.fill(into, intercept);
        WeightedColumns.add(rows, coefficients, 1, into, 1, 0);
    }

    @Override
    public String kind() {
        return "linear";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.doubles("coefficients", coefficients);
        out.number("intercept", intercept);
        out.integer("converged", isConverged ? 1 : 0);
    }
}
