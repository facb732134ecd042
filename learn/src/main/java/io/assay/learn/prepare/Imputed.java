package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.List;

/// Columns with their gaps filled.
final class Imputed implements StoredPrepared {
    static final String KIND = "impute";

    private final List<Column> columns;
    private final float[] fills;

    /// @param fills a number for each column; NaN where gaps stay
    Imputed(List<Column> columns, float[] fills) {
        this.columns = columns;
        this.fills = fills;
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
        for (int c = 0; c < fills.length; c++) {
            float[] to = into[c];
            for (int i = 0; i < count; i++) {
                float x = rows.value(first + i, c);
                to[i] = !Float.isNaN(x) ? x : fills[c];
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
        out.floats("fills", fills);
    }

    static Imputed read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        float[] fills = in.floats("fills");
        in.check(fills.length == columns.size(), "expected a number for each column");
        return new Imputed(columns, fills);
    }
}
