package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.List;

/// Products of columns, each made of a shorter one.
final class Monomials implements StoredPrepared {
    static final String KIND = "polynomial";

    private final List<Column> from;
    private final List<Column> columns;
    private final int[] shorter;
    private final int[] last;

    private Monomials(List<Column> from, List<Column> columns, int[] shorter, int[] last) {
        this.from = from;
        this.columns = columns;
        this.shorter = shorter;
        this.last = last;
    }

    static Monomials of(List<Column> from, List<Monomial> monomials) {
        return new Monomials(
                from,
                monomials.stream().map(Monomial::made).toList(),
                monomials.stream().mapToInt(Monomial::shorter).toArray(),
                monomials.stream().mapToInt(Monomial::last).toArray());
    }

    @Override
    public List<Column> from() {
        return from;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public void fill(Table rows, int first, int count, float[][] into) {
        for (int m = 0; m < last.length; m++) {
            float[] to = into[m];
            float[] product = shorter[m] < 0 ? null : into[shorter[m]];
            for (int i = 0; i < count; i++) {
                float x = rows.value(first + i, last[m]);
                to[i] = product == null ? x : product[i] * x;
                if (Float.isInfinite(to[i])) {
                    throw new IllegalArgumentException(
                            columns.get(m).name()
                                    + " is too large in row "
                                    + (first + i)
                                    + "; standardise the columns first");
                }
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("from", from);
        out.columns("columns", columns);
        out.ints("shorter", shorter);
        out.ints("last", last);
    }

    static Monomials read(ModelReader in) {
        List<Column> from = in.columns("from");
        List<Column> columns = in.columns("columns");
        int[] shorter = in.ints("shorter");
        in.check(shorter.length == columns.size(), "expected a product for each column");
        for (int m = 0; m < shorter.length; m++) {
            in.check(shorter[m] >= -1 && shorter[m] < m, "a product is made of a later one");
        }
        int[] last = in.ints("last");
        in.check(last.length == columns.size(), "expected a last factor for each column");
        for (int column : last) {
            in.check(column >= 0 && column < from.size(), "a factor is no column");
        }
        return new Monomials(from, columns, shorter, last);
    }
}
