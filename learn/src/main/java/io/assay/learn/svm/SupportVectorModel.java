package io.assay.learn.svm;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.RowBlocks;
import io.assay.learn.numeric.Sums;
import io.assay.learn.parallel.Spare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// The rows on or outside the tube of a [SupportVectorRegression], and how much each counts.
public final class SupportVectorModel implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final Kernel kernel;
    private final RowBlocks supports;
    private final double[] coefficients;
    private final double offset;
    private final boolean isConverged;
    private final Spare<double[][]> spares;

    SupportVectorModel(
            List<Column> columns,
            Target target,
            Kernel kernel,
            RowBlocks supports,
            double[] coefficients,
            double offset,
            boolean isConverged) {
        this.columns = columns;
        this.target = target;
        this.kernel = kernel;
        this.supports = supports;
        this.coefficients = coefficients;
        this.offset = offset;
        this.isConverged = isConverged;
        spares =
                new Spare<>(() ->
                        new double[][] {new double[columns.size()], new double[supports.rows()]});
    }

    /// Reads what [#write] wrote.
    public static SupportVectorModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        Kernel kernel = Supports.readKernel(in);
        double[] coefficients = in.doubles("coefficients");
        RowBlocks supports = Supports.readRows(in, coefficients.length, columns.size());
        double offset = in.number("offset");
        boolean isConverged = in.integer("converged", 0, 1) == 1;
        return new SupportVectorModel(
                columns, target, kernel, supports, coefficients, offset, isConverged);
    }

    /// How many rows are on or outside the tube.
    public int supports() {
        return coefficients.length;
    }

    /// Whether the search met its tolerance; false when its steps ran out, or became too small, before.
    public boolean isConverged() {
        return isConverged;
    }

    @Override
    public void predict(Table rows, double[] into) {
        Demands.prediction(columns, rows, into, 1);
        double[][] scratch = spares.take();
        try {
            for (int i = 0; i < rows.rows(); i++) {
                Supports.load(rows, i, scratch[0]);
                kernel.values(supports, scratch[0], scratch[1]);
                into[i] = Sums.dot(coefficients, scratch[1]) - offset;
            }
        } finally {
            spares.give(scratch);
        }
    }

    @Override
    public String kind() {
        return "supportvectors";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        Supports.write(out, kernel);
        out.doubles("coefficients", coefficients);
        out.floats("supports", supports.values());
        out.number("offset", offset);
        out.integer("converged", isConverged ? 1 : 0);
    }
}
