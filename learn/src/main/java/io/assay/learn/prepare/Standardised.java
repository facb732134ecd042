package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.List;

/// Columns on one scale.
final class Standardised implements StoredPrepared {
    static final String KIND = "standardise";

    private final List<Column> columns;
    private final double[] means;
    private final double[] sds;

    Standardised(List<Column> columns, double[] means, double[] sds) {
        this.columns = columns;
        this.means = means;
        this.sds = sds;
    }

    @Override
    public List<Column> from() {
        return columns;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public void fill(Table rows, int first, int count, float[][] into) {
        for (int c = 0; c < means.length; c++) {
            float[] to = into[c];
            double mean = means[c];
            double sd = sds[c];
            for (int i = 0; i < count; i++) {
                to[i] = (float) ((rows.value(first + i, c) - mean) / sd);
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.doubles("means", means);
        out.doubles("sds", sds);
    }

    static Standardised read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        double[] means = in.doubles("means");
        in.check(means.length == columns.size(), "expected a mean for each column");
        double[] sds = in.doubles("sds");
        in.check(sds.length == columns.size(), "expected a deviation for each column");
        return new Standardised(columns, means, sds);
    }
}
