package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.Arrays;
import java.util.List;

/// Categories as columns of 0 and 1.
final class HotColumns implements StoredPrepared {
    static final String KIND = "one-hot";

    private final List<Column> from;
    private final List<Column> columns;
    private final int[][] places;
    private final boolean refusesUnknown;

    /// @param places for each column, where its number goes, or that of each category; -1 when unknown
    HotColumns(List<Column> from, List<Column> columns, int[][] places, boolean refusesUnknown) {
        this.from = from;
        this.columns = List.copyOf(columns);
        this.places = places;
        this.refusesUnknown = refusesUnknown;
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
        for (int c = 0; c < places.length; c++) {
            if (from.get(c).isCategorical()) {
                spread(rows, c, first, count, into);
            } else {
                float[] to = into[places[c][0]];
                for (int i = 0; i < count; i++) {
                    to[i] = rows.value(first + i, c);
                }
            }
        }
    }

    private void spread(Table rows, int c, int first, int count, float[][] into) {
        for (int place : places[c]) {
            if (place >= 0) {
                Arrays.fill(into[place], 0, count, 0);
            }
        }
        for (int i = 0; i < count; i++) {
            float code = rows.value(first + i, c);
            int place = !Float.isNaN(code) ? places[c][(int) code] : -1;
            if (place >= 0) {
                into[place][i] = 1;
            } else if (refusesUnknown && !Float.isNaN(code)) {
                throw new IllegalArgumentException(
                        "column "
                                + from.get(c).name()
                                + " is "
                                + from.get(c).categories().get((int) code)
                                + " in row "
                                + (first + i)
                                + ", which no training row was");
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
        out.ints("places", Arrays.stream(places).flatMapToInt(Arrays::stream).toArray());
        out.integer("refuses", refusesUnknown ? 1 : 0);
    }

    static HotColumns read(ModelReader in) {
        List<Column> from = in.columns("from");
        List<Column> columns = in.columns("columns");
        int[] flat = in.ints("places");
        int[][] places = new int[from.size()][];
        int at = 0;
        for (int c = 0; c < places.length; c++) {
            int count = Math.max(1, from.get(c).categories().size());
            in.check(count <= flat.length - at, "expected a place for each category");
            places[c] = Arrays.copyOfRange(flat, at, at + count);
            at += count;
            int least = from.get(c).isCategorical() ? -1 : 0;
            for (int place : places[c]) {
                in.check(place >= least && place < columns.size(), "a place is no column");
            }
        }
        in.check(at == flat.length, "expected a place for each category and no more");
        return new HotColumns(from, columns, places, in.integer("refuses", 0, 1) == 1);
    }
}
