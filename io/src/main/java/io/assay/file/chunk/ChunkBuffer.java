package io.assay.file.chunk;

import io.assay.file.Chunk;
import io.assay.file.ChunkConsumer;
import io.assay.file.Column;
import io.assay.file.ReadSummary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The one set of arrays that a reader fills and its consumer sees, again and again.
///
/// A reader writes at most [#room()] rows from row [#filled()] of the arrays on, then calls
/// [#advance(int)]; a full buffer goes to the consumer at once, the rest with [#finish()].
public final class ChunkBuffer implements Chunk {
    /// Chunks of many columns are whole blocks of sums.
    private static final int BLOCK = 4096;

    private static final int MOST_VALUES = 1 << 22;

    private final ChunkConsumer consumer;
    private final double[][] numbers;
    private final float[][] floats;
    private final int[][] labels;
    private final LabelDictionary[] dictionaries;
    private final int capacity;
    private long firstRow;
    private int filled;

    /// Arrays for the wanted columns.
    ///
    /// @param chunkRows how many rows the consumer gets at most
    public ChunkBuffer(List<Column> wanted, int chunkRows, ChunkConsumer consumer) {
        this.consumer = consumer;
        int count = wanted.size();
        numbers = new double[count][];
        floats = new float[count][];
        labels = new int[count][];
        dictionaries = new LabelDictionary[count];
        capacity = capacity(wanted, chunkRows);
        Map<String, LabelDictionary> byField = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Column column = wanted.get(i);
            int length = Math.multiplyExact(capacity, column.width());
            switch (column.kind()) {
                case NUMBER -> numbers[i] = new double[length];
                case FLOAT -> floats[i] = new float[length];
                case LABEL -> {
                    labels[i] = new int[length];
                    dictionaries[i] =
                            byField.computeIfAbsent(
                                    column.fields().get(0), field -> new LabelDictionary());
                }
            }
        }
    }

    private static int capacity(List<Column> wanted, int chunkRows) {
        int width = Math.max(1, wanted.stream().mapToInt(Column::width).sum());
        int most = Math.max(1, MOST_VALUES / width / BLOCK) * BLOCK;
        return Math.min(chunkRows, most);
    }

    /// How many rows are in the buffer; the next row is written behind them.
    public int filled() {
        return filled;
    }

    /// How many more rows fit.
    public int room() {
        return capacity - filled;
    }

    /// How many rows there were so far, those handed over included.
    public long rowsSoFar() {
        return firstRow + filled;
    }

    /// Counts rows that were written; hands the buffer over when it is full.
    public void advance(int rows) {
        filled += rows;
        if (filled == capacity) {
            deliver();
        }
    }

    /// Hands over what is left and sums up.
    public ReadSummary finish() {
        if (filled > 0) {
            deliver();
        }
        List<List<String>> all =
                Arrays.stream(dictionaries)
                        .map(d -> d == null ? List.<String>of() : d.labels())
                        .toList();
        return new ReadSummary(firstRow, all);
    }

    private void deliver() {
        consumer.accept(this);
        firstRow += filled;
        filled = 0;
    }

    /// The growing dictionary of a label column.
    public LabelDictionary growing(int i) {
        return dictionaries[i];
    }

    @Override
    public long firstRow() {
        return firstRow;
    }

    @Override
    public int rows() {
        return filled;
    }

    @Override
    public double[] numbers(int i) {
        return present(numbers[i], i, Column.Kind.NUMBER);
    }

    @Override
    public float[] floats(int i) {
        return present(floats[i], i, Column.Kind.FLOAT);
    }

    @Override
    public int[] labels(int i) {
        return present(labels[i], i, Column.Kind.LABEL);
    }

    @Override
    public List<String> dictionary(int i) {
        return present(dictionaries[i], i, Column.Kind.LABEL).labels();
    }

    private static <T> T present(T array, int i, Column.Kind kind) {
        if (array == null) {
            throw new IllegalArgumentException("wanted column " + i + " is not of kind " + kind);
        }
        return array;
    }
}
