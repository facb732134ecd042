package io.assay.learn.svm;

import io.assay.learn.Table;
import io.assay.learn.numeric.RowBlocks;

/// How alike two rows are.
///
/// @param kind the formula
/// @param gamma of [Kind#RBF], above 0; 0 for the others
public record Kernel(Kind kind, double gamma) {

    /// The formulas.
    public enum Kind {
        /// The dot product.
        LINEAR,
        /// `exp(-gamma |a - b|²)`.
        RBF,
        /// RBF with gamma 1 / (columns times the variance of all values of all columns).
        RBF_BY_SPREAD,
        /// RBF with gamma 1 / columns.
        RBF_BY_COLUMNS
    }

    /// Checks gamma.
    public Kernel {
        boolean isRight =
                kind == Kind.RBF ? gamma > 0 && gamma < Double.POSITIVE_INFINITY : gamma == 0;
        if (!isRight) {
            throw new IllegalArgumentException(
                    "gamma is "
                            + gamma
                            + "; expected a finite number above 0, 0 for kernels"
                            + " without one");
        }
    }

    /// The dot product.
    public static Kernel linear() {
        return new Kernel(Kind.LINEAR, 0);
    }

    /// `exp(-gamma |a - b|²)` with gamma from columns and spread (`scale` elsewhere).
    public static Kernel rbf() {
        return new Kernel(Kind.RBF_BY_SPREAD, 0);
    }

    /// `exp(-|a - b|² / columns)` (`auto` elsewhere).
    public static Kernel rbfByColumns() {
        return new Kernel(Kind.RBF_BY_COLUMNS, 0);
    }

    /// `exp(-gamma |a - b|²)`.
    public static Kernel rbf(double gamma) {
        return new Kernel(Kind.RBF, gamma);
    }

    /// The same with its gamma settled for a table.
    Kernel settled(Table table) {
        int columns = Math.max(1, table.columns().size());
        return switch (kind) {
            case LINEAR, RBF -> this;
            case RBF_BY_COLUMNS -> rbf(1.0 / columns);
            case RBF_BY_SPREAD -> {
                double variance = variance(table);
                yield rbf(variance > 0 ? 1 / (columns * variance) : 1);
            }
        };
    }

    /// The weighted variance of the values of all columns together.
    private static double variance(Table table) {
        double first = table.columns().isEmpty() ? 0 : table.value(0, 0);
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < table.rows(); i++) {
            double w = table.weight(i);
            for (int j = 0; j < table.columns().size(); j++) {
                double d = table.value(i, j) - first;
                weight += w;
                sum += w * d;
                squares += w * d * d;
            }
        }
        return Math.max(0, squares / weight - sum / weight * (sum / weight));
    }

    /// Of a query with each row, into `into`.
    void values(RowBlocks rows, double[] query, double[] into) {
        if (kind == Kind.LINEAR) {
            rows.products(query, into);
            return;
        }
        rows.squaredDistances(query, into);
        for (int i = 0; i < rows.rows(); i++) {
            into[i] = StrictMath.exp(-gamma * into[i]);
        }
    }
}
