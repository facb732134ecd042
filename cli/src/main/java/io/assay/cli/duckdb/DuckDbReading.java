package io.assay.cli.duckdb;

import io.assay.file.ChunkConsumer;
import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.ReadSummary;
import io.assay.file.chunk.ChunkBuffer;
import io.assay.file.chunk.ValueLabels;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;

/// Copies DuckDB's vectors of 2,048 rows into chunks.
final class DuckDbReading {
    private final String file;
    private final FileForm form;
    private final List<Item> items = new ArrayList<>();
    private final ChunkBuffer chunk;

    /// One column of the query.
    private record Item(
            int wanted,
            int place,
            int stride,
            String field,
            Column.Kind kind,
            boolean mayMiss,
            FieldType.Fetch fetch,
            ValueLabels labels) {}

    DuckDbReading(
            String file,
            FileForm form,
            Map<String, FieldType> types,
            List<Column> wanted,
            int chunkRows,
            ChunkConsumer consumer) {
        this.file = file;
        this.form = form;
        this.chunk = new ChunkBuffer(wanted, chunkRows, consumer);
        for (int i = 0; i < wanted.size(); i++) {
            Column column = wanted.get(i);
            boolean label = column.kind() == Column.Kind.LABEL;
            for (int j = 0; j < column.width(); j++) {
                String field = column.fields().get(j);
                ValueLabels labels = label ? new ValueLabels(chunk.growing(i), file, field) : null;
                FieldType.Fetch fetch = types.get(field).fetch(column.kind());
                items.add(
                        new Item(
                                i,
                                j,
                                column.width(),
                                field,
                                column.kind(),
                                column.mayMiss(),
                                fetch,
                                labels));
            }
        }
    }

    /// What stands between SELECT and FROM.
    String select() {
        List<String> casts =
                items.stream()
                        .map(item ->
                                "CAST(\""
                                        + item.field().replace("\"", "\"\"")
                                        + "\" AS "
                                        + item.fetch().sql()
                                        + ")")
                        .toList();
        return casts.isEmpty() ? "1" : String.join(", ", casts);
    }

    /// Takes some rows; how many there were so far.
    long take(DuckDBDataChunkReader rows) {
        int count = (int) rows.rowCount();
        int from = 0;
        while (from < count) {
            int some = Math.min(count - from, chunk.room());
            for (int c = 0; c < items.size(); c++) {
                copy(items.get(c), rows.vector(c), from, some);
            }
            chunk.advance(some);
            from += some;
        }
        return chunk.rowsSoFar();
    }

    /// Hands over what is left.
    ReadSummary finish() {
        return chunk.finish();
    }

    /// Values that miss are looked for only where the driver refuses one: asking for each row first would
    /// take as long as reading it.
    private void copy(Item item, DuckDBReadableVector vector, int from, int count) {
        if (item.fetch() == FieldType.Fetch.TEXT) {
            requireAll(item, vector, from, count);
        }
        try {
            switch (item.kind()) {
                case LABEL -> labels(item, vector, from, count);
                case NUMBER -> numbers(item, vector, from, count);
                case FLOAT -> floats(item, vector, from, count);
            }
        } catch (DuckDBFunctions.FunctionException e) {
            requireAll(item, vector, from, count);
            throw e;
        }
    }

    /// All values at once, where they go to places one after the other.
    private static ByteBuffer memory(Item item, DuckDBReadableVector vector) {
        return item.stride() == 1 ? VectorMemory.of(vector) : null;
    }

    private void requireAll(Item item, DuckDBReadableVector vector, int from, int count) {
        for (int r = 0; r < count; r++) {
            if (!item.mayMiss() && vector.isNull(from + r)) {
                throw InputException.absent(file, row(r), item.field(), expected(item));
            }
        }
    }

    private void numbers(Item item, DuckDBReadableVector vector, int from, int count) {
        double[] to = chunk.numbers(item.wanted());
        int at = chunk.filled() * item.stride() + item.place();
        ByteBuffer memory = form == FileForm.PARQUET ? memory(item, vector) : null;
        if (memory != null) {
            memory.asDoubleBuffer().get(from, to, at, count);
            return;
        }
        for (int r = 0; r < count; r++) {
            if (item.mayMiss() && vector.isNull(from + r)) {
                to[at + r * item.stride()] = Double.NaN;
                continue;
            }
            double value = vector.getDouble(from + r);
            if (Double.isInfinite(value) && form == FileForm.JSON_LINES) {
                throw overflow(item, value, r);
            }
            to[at + r * item.stride()] = value;
        }
    }

    /// JSON has no infinities: this was 1e400, or a word that is not JSON.
    private InputException overflow(Item item, double value, int r) {
        String expected = "a number within the range of a double";
        return InputException.field(
                file, row(r), row(r), item.field(), Double.toString(value), expected);
    }

    private void floats(Item item, DuckDBReadableVector vector, int from, int count) {
        float[] to = chunk.floats(item.wanted());
        int at = chunk.filled() * item.stride() + item.place();
        ByteBuffer memory = memory(item, vector);
        if (memory != null) {
            memory.asFloatBuffer().get(from, to, at, count);
            return;
        }
        for (int r = 0; r < count; r++) {
            boolean absent = item.mayMiss() && vector.isNull(from + r);
            to[at + r * item.stride()] = absent ? Float.NaN : vector.getFloat(from + r);
        }
    }

    private void labels(Item item, DuckDBReadableVector vector, int from, int count) {
        if (item.mayMiss()) {
            labelsOrMissing(item, vector, from, count);
            return;
        }
        int[] to = chunk.labels(item.wanted());
        int at = chunk.filled();
        switch (item.fetch()) {
            case LONG -> {
                ByteBuffer memory = VectorMemory.of(vector);
                for (int r = 0; r < count; r++) {
                    long value =
                            memory == null
                                    ? vector.getLong(from + r)
                                    : memory.getLong((from + r) * Long.BYTES);
                    to[at + r] = item.labels().code(value);
                }
            }
            case TEXT -> {
                for (int r = 0; r < count; r++) {
                    String text = vector.getString(from + r);
                    to[at + r] = chunk.growing(item.wanted()).code(text, file, item.field());
                }
            }
            case FLOAT -> {
                for (int r = 0; r < count; r++) {
                    to[at + r] = floatLabel(item, vector.getFloat(from + r), true, r);
                }
            }
            case DOUBLE -> {
                for (int r = 0; r < count; r++) {
                    to[at + r] = floatLabel(item, vector.getDouble(from + r), false, r);
                }
            }
        }
    }

    /// NULL has the empty label, and NaN is one.
    private void labelsOrMissing(Item item, DuckDBReadableVector vector, int from, int count) {
        int[] to = chunk.labels(item.wanted());
        int at = chunk.filled();
        for (int r = 0; r < count; r++) {
            int row = from + r;
            to[at + r] =
                    vector.isNull(row)
                            ? text(item, "")
                            : switch (item.fetch()) {
                                case LONG -> item.labels().code(vector.getLong(row));
                                case TEXT -> text(item, vector.getString(row));
                                case FLOAT -> orNaN(item, vector.getFloat(row), true);
                                case DOUBLE -> orNaN(item, vector.getDouble(row), false);
                            };
        }
    }

    private int orNaN(Item item, double value, boolean single) {
        return Double.isNaN(value) ? text(item, "NaN") : item.labels().code(value, single);
    }

    private int text(Item item, String label) {
        return chunk.growing(item.wanted()).code(label, file, item.field());
    }

    private int floatLabel(Item item, double value, boolean single, int r) {
        if (Double.isNaN(value)) {
            throw InputException.field(file, row(r), 0, item.field(), "NaN", "a label");
        }
        return item.labels().code(value, single);
    }

    private static String expected(Item item) {
        return item.kind() == Column.Kind.LABEL ? "a label" : "a number";
    }

    private long row(int r) {
        return chunk.rowsSoFar() + r + 1;
    }
}
