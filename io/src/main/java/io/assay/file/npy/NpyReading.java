package io.assay.file.npy;

import io.assay.file.ChunkConsumer;
import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.Progress;
import io.assay.file.ReadSummary;
import io.assay.file.Storage;
import io.assay.file.chunk.ChunkBuffer;
import io.assay.file.chunk.ValueLabels;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One reading of arrays side by side.
public final class NpyReading {
    /// Values decoded at a time where they are spread over several arrays.
    private static final int BLOCK = 1 << 14;

    private final Map<String, NpyField> fields;
    private final List<Column> wanted;
    private final ChunkBuffer chunk;
    private final ValueLabels[] labels;
    private final double[] numbers = new double[BLOCK];
    private final long[] integers = new long[BLOCK];
    private final byte[] bytes = new byte[BLOCK];
    private final int[][] byteCodes;

    /// Prepares to read the wanted columns, which exist.
    public NpyReading(
            Map<String, NpyField> fields,
            List<Column> wanted,
            int chunkRows,
            ChunkConsumer consumer) {
        this.fields = fields;
        this.wanted = wanted;
        this.chunk = new ChunkBuffer(wanted, chunkRows, consumer);
        this.labels = new ValueLabels[wanted.size()];
        this.byteCodes = new int[wanted.size()][256];
        for (int i = 0; i < labels.length; i++) {
            if (wanted.get(i).kind() == Column.Kind.LABEL) {
                String name = wanted.get(i).fields().get(0);
                String file = fields.get(name).array().file();
                labels[i] = new ValueLabels(chunk.growing(i), file, name);
                Arrays.fill(byteCodes[i], -1);
            }
        }
    }

    /// Reads all rows; progress counts `total` in proportion to them.
    public ReadSummary run(long rows, long total, Progress progress) {
        long first = 0;
        while (first < rows) {
            int count = (int) Math.min(rows - first, chunk.room());
            for (int i = 0; i < wanted.size(); i++) {
                column(i, first, count);
            }
            chunk.advance(count);
            first += count;
            progress.reached((long) ((double) total / rows * first), total);
        }
        ReadSummary summary = chunk.finish();
        progress.reached(total, total);
        return summary;
    }

    private void column(int i, long first, int count) {
        Column column = wanted.get(i);
        NpyField field = fields.get(column.fields().get(0));
        if (column.kind() == Column.Kind.LABEL) {
            labels(i, field, first, count);
        } else if (isWhole(column, field.array())) {
            whole(i, field.array(), first, count);
        } else {
            for (int j = 0; j < column.width(); j++) {
                spread(i, j, fields.get(column.fields().get(j)), first, count);
            }
        }
    }

    private static boolean isWhole(Column column, NpyArray array) {
        return column.width() == array.width() && column.fields().equals(array.columns());
    }

    /// The wanted array lies in the file just as it is wanted.
    private void whole(int i, NpyArray array, long first, int count) {
        ByteBuffer rows = array.rows(first, count);
        int values = count * array.width();
        if (wanted.get(i).kind() == Column.Kind.FLOAT) {
            rows.asFloatBuffer().get(chunk.floats(i), 0, values);
        } else {
            array.dtype().doubles(rows, chunk.numbers(i), values);
        }
    }

    /// One column of an n x K array becomes one column of a matrix, or a column of its own.
    private void spread(int i, int j, NpyField field, long first, int count) {
        int stride = wanted.get(i).width();
        boolean floats = wanted.get(i).kind() == Column.Kind.FLOAT;
        int width = field.array().width();
        int step = Math.max(1, BLOCK / width);
        double[] values = width > BLOCK ? new double[width] : numbers;
        for (int r = 0; r < count; r += step) {
            int some = Math.min(step, count - r);
            field.array()
                    .dtype()
                    .doubles(field.array().rows(first + r, some), values, some * width);
            for (int k = 0; k < some; k++) {
                double value = values[k * width + field.place()];
                if (floats) {
                    chunk.floats(i)[(r + k) * stride + j] = (float) value;
                } else {
                    chunk.numbers(i)[(r + k) * stride + j] = value;
                }
            }
        }
    }

    private void labels(int i, NpyField field, long first, int count) {
        int[] codes = chunk.labels(i);
        NpyArray array = field.array();
        for (int r = 0; r < count; r += BLOCK) {
            int some = Math.min(BLOCK, count - r);
            ByteBuffer rows = array.rows(first + r, some);
            if (array.dtype().bytes() == 1) {
                byteLabels(i, array, rows, first + r, codes, r, some);
            } else if (array.storage() == Storage.INTEGER) {
                integerLabels(i, array, rows, codes, r, some);
            } else {
                floatLabels(i, array, rows, first + r, codes, r, some);
            }
        }
    }

    /// The common case gets the shortest loop: a cold start of 10 million rows spends its time here.
    private void byteLabels(
            int i, NpyArray array, ByteBuffer rows, long first, int[] codes, int at, int count) {
        rows.get(bytes, 0, count);
        int[] known = byteCodes[i];
        for (int k = 0; k < count; k++) {
            int code = known[bytes[k] & 0xFF];
            codes[at + k] = code >= 0 ? code : newByte(i, array, first + k, bytes[k]);
        }
    }

    private int newByte(int i, NpyArray array, long row, byte value) {
        if (array.dtype() == Dtype.B1 && (value & ~1) != 0) {
            throw wrong(i, array, row, "byte " + (value & 0xFF), "0 or 1");
        }
        int code = labels[i].code(array.dtype() == Dtype.U1 ? value & 0xFF : value);
        byteCodes[i][value & 0xFF] = code;
        return code;
    }

    private void integerLabels(
            int i, NpyArray array, ByteBuffer rows, int[] codes, int at, int count) {
        array.dtype().integers(rows, integers, count);
        for (int k = 0; k < count; k++) {
            codes[at + k] = labels[i].code(integers[k]);
        }
    }

    private void floatLabels(
            int i, NpyArray array, ByteBuffer rows, long first, int[] codes, int at, int count) {
        array.dtype().doubles(rows, numbers, count);
        for (int k = 0; k < count; k++) {
            codes[at + k] =
                    Double.isNaN(numbers[k])
                            ? missing(i, array, first + k)
                            : labels[i].code(numbers[k], array.dtype() == Dtype.F4);
        }
    }

    private int missing(int i, NpyArray array, long row) {
        if (!wanted.get(i).mayMiss()) {
            throw wrong(i, array, row, "NaN", "a label");
        }
        return chunk.growing(i).code("NaN", array.file(), wanted.get(i).fields().get(0));
    }

    private InputException wrong(int i, NpyArray array, long row, String found, String expected) {
        String name = wanted.get(i).fields().get(0);
        return InputException.field(array.file(), row + 1, 0, name, found, expected);
    }
}
