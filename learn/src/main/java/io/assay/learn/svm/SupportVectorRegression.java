package io.assay.learn.svm;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.RowBlocks;
import java.util.stream.IntStream;

/// Numbers by the flattest function, in the space of a kernel, that keeps rows within a tube of width
/// 2 epsilon where it can (V. Vapnik, The Nature of Statistical Learning Theory, 1995). Bring features
/// to one scale first, and choose c and epsilon for the scale of the target.
///
/// Honours weights: c is multiplied by them. Features are numbers without missing values.
///
/// @param kernel how alike rows are
/// @param c what a unit outside the tube costs against flatness, above 0
/// @param epsilon how far off a prediction costs nothing, at least 0
/// @param tolerance by how much optimality may be missed, in `(0, 1]`
/// @param steps after which the search ends in any case, at least 1
public record SupportVectorRegression(
        Kernel kernel, double c, double epsilon, double tolerance, long steps) implements Learner {

    /// Checks the settings.
    public SupportVectorRegression {
        Settings.check(c, tolerance, steps);
        if (!(epsilon >= 0 && epsilon < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "epsilon is " + epsilon + "; expected a finite number of at least 0");
        }
    }

    /// [Kernel#rbf()], c 1, epsilon 0.1, tolerance 0.001, 10 million steps.
    public static SupportVectorRegression defaults() {
        return new SupportVectorRegression(Kernel.rbf(), 1, 0.1, 1e-3, 10_000_000);
    }

    /// The same with another kernel.
    public SupportVectorRegression kernel(Kernel other) {
        return new SupportVectorRegression(other, c, epsilon, tolerance, steps);
    }

    /// The same with another cost.
    public SupportVectorRegression c(double other) {
        return new SupportVectorRegression(kernel, other, epsilon, tolerance, steps);
    }

    /// The same with another tube.
    public SupportVectorRegression epsilon(double other) {
        return new SupportVectorRegression(kernel, c, other, tolerance, steps);
    }

    /// The same with another end of the search.
    public SupportVectorRegression within(double tolerance, long steps) {
        return new SupportVectorRegression(kernel, c, epsilon, tolerance, steps);
    }

    @Override
    public SupportVectorModel fit(Table table, long seed) {
        Demands.number("support vector regression", table);
        Demands.numericFeatures("support vector regression", table);
        int[] members = IntStream.range(0, table.rows()).filter(i -> table.weight(i) > 0).toArray();
        Table rows = table.rows(members);
        Kernel settled = kernel.settled(table);
        Smo search = search(rows, settled);
        boolean isConverged = search.solve(tolerance, steps);
        int n = rows.rows();
        double[] a = search.a;
        int[] supports = IntStream.range(0, n).filter(i -> a[i] != a[n + i]).toArray();
        double[] coefficients = IntStream.of(supports).mapToDouble(i -> a[i] - a[n + i]).toArray();
        return new SupportVectorModel(
                table.columns(),
                table.target(),
                settled,
                RowBlocks.of(rows.rows(supports)),
                coefficients,
                search.offset(),
                isConverged);
    }

    /// Two variables a row: one lifts the function there, one lowers it.
    private Smo search(Table rows, Kernel settled) {
        int n = rows.rows();
        int[] row = new int[2 * n];
        double[] y = new double[2 * n];
        double[] p = new double[2 * n];
        double[] bounds = new double[2 * n];
        for (int t = 0; t < 2 * n; t++) {
            row[t] = t % n;
            y[t] = t < n ? 1 : -1;
            p[t] = epsilon - y[t] * rows.number(row[t]);
            bounds[t] = c * rows.weight(row[t]);
        }
        return new Smo(new KernelRows(settled, rows), row, y, p, bounds);
    }
}
