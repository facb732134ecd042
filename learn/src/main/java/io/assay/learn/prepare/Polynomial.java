package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;

/// Makes all products of up to `degree` numeric columns: for `x`, `z` and degree 2 the columns `x`, `z`,
/// `x^2`, `x z`, `z^2`. Columns of categories follow as they are. Missing values stay missing.
///
/// @param degree how many columns are multiplied at most, from 1 to 32
/// @param interactions whether a column occurs only once in a product, so that there are no powers
public record Polynomial(int degree, boolean interactions) implements Preparation {
    private static final int MOST_COLUMNS = 100_000;

    /// Checks the degree.
    public Polynomial {
        if (degree < 1 || degree > 32) {
            throw new IllegalArgumentException("degree is " + degree + "; expected 1 to 32");
        }
    }

    /// All products, powers too.
    public static Polynomial degree(int degree) {
        return new Polynomial(degree, false);
    }

    /// The same without powers.
    public Polynomial interactionsOnly() {
        return new Polynomial(degree, true);
    }

    @Override
    public Fitted fit(Table table, long seed) {
        List<Monomial> monomials = new ArrayList<>();
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).isCategorical()) {
                monomials.add(Monomial.column(c, columns.get(c)));
            }
        }
        int from = 0;
        for (int d = 2; d <= degree; d++) {
            int to = monomials.size();
            for (int m = from; m < to; m++) {
                multiply(m, columns, monomials);
            }
            from = to;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).isCategorical()) {
                monomials.add(Monomial.column(c, columns.get(c)));
            }
        }
        return Fitted.alike(Monomials.of(columns, monomials), table);
    }

    /// Adds the products of a monomial with its last column and those behind.
    private void multiply(int m, List<Column> columns, List<Monomial> monomials) {
        Monomial shorter = monomials.get(m);
        for (int c = shorter.last() + (interactions ? 1 : 0); c < columns.size(); c++) {
            if (!columns.get(c).isCategorical()) {
                monomials.add(shorter.times(m, c, columns.get(c)));
            }
        }
        if (monomials.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "degree "
                            + degree
                            + " makes more than "
                            + MOST_COLUMNS
                            + " columns of "
                            + columns.size());
        }
    }
}
