package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.ArrayList;
import java.util.List;

/// Categories as mean targets.
final class EncodedColumns implements StoredPrepared {
    static final String KIND = "ordered-target";

    private final List<Column> from;
    private final List<Column> columns;
    private final float[][] codes;
    private final int targets;

    /// @param codes for each column of categories, what each becomes, the missing one last
    /// @param targets how many numbers a category becomes
    EncodedColumns(List<Column> from, List<Column> columns, float[][] codes, int targets) {
        this.from = from;
        this.columns = List.copyOf(columns);
        this.codes = codes;
        this.targets = targets;
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
        int made = 0;
        for (int c = 0; c < codes.length; c++) {
            if (from.get(c).isCategorical()) {
                for (int t = 0; t < targets; t++) {
                    encode(rows, c, t, first, count, into[made++]);
                }
            } else {
                float[] to = into[made++];
                for (int i = 0; i < count; i++) {
                    to[i] = rows.value(first + i, c);
                }
            }
        }
    }

    private void encode(Table rows, int c, int t, int first, int count, float[] to) {
        float[] values = codes[c];
        int missing = values.length / targets - 1;
        for (int i = 0; i < count; i++) {
            float code = rows.value(first + i, c);
            to[i] = values[(!Float.isNaN(code) ? (int) code : missing) * targets + t];
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
        out.integer("targets", targets);
        for (int c = 0; c < codes.length; c++) {
            out.floats("codes " + c, codes[c]);
        }
    }

    static EncodedColumns read(ModelReader in) {
        List<Column> from = in.columns("from");
        List<Column> columns = in.columns("columns");
        int targets = (int) in.integer("targets", 1, Math.max(1, columns.size()));
        List<float[]> codes = new ArrayList<>();
        long made = 0;
        for (int c = 0; c < from.size(); c++) {
            codes.add(in.floats("codes " + c));
            int categories = from.get(c).categories().size();
            long expected = categories == 0 ? 0 : (categories + 1L) * targets;
            in.check(codes.get(c).length == expected, "expected a number for each category");
            made += categories == 0 ? 1 : targets;
        }
        in.check(made == columns.size(), "expected as many columns as are made");
        return new EncodedColumns(from, columns, codes.toArray(float[][]::new), targets);
    }
}
