package io.assay.learn.svm;

import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.RowBlocks;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;

/// What both models do with kernels and rows.
final class Supports {
    private Supports() {}

    /// Copies a row to be predicted; refuses a missing value.
    static void load(Table table, int row, double[] query) {
        for (int j = 0; j < query.length; j++) {
            query[j] = table.value(row, j);
            if (Double.isNaN(query[j])) {
                throw Demands.missing(table, j, row);
            }
        }
    }

    static void write(ModelWriter out, Kernel kernel) {
        out.integer("kernel", kernel.kind() == Kernel.Kind.RBF ? 1 : 0);
        out.number("gamma", kernel.gamma());
    }

    static Kernel readKernel(ModelReader in) {
        boolean isRbf = in.integer("kernel", 0, 1) == 1;
        double gamma = in.number("gamma");
        boolean isPositive = gamma > 0 && gamma < Double.POSITIVE_INFINITY;
        in.check(isRbf ? isPositive : gamma == 0, "no gamma of its kernel");
        return isRbf ? Kernel.rbf(gamma) : Kernel.linear();
    }

    static RowBlocks readRows(ModelReader in, int rows, int columns) {
        float[] values = in.floats("supports");
        in.check(
                values.length == (long) rows * columns,
                "a value for each support and column was expected");
        return RowBlocks.of(rows, columns, values);
    }
}
