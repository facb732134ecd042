package io.assay.file.csv;

import io.assay.file.Column;
import io.assay.file.chunk.ChunkBuffer;
import io.assay.file.chunk.LabelDictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which fields of a record are read, as what, and where their values go.
final class Plan {
    private final List<String> header;
    private final List<Column> wanted;
    private final ChunkBuffer chunk;
    private final int[] numberSlot;
    private final int[] labelSlot;
    private final int[] numberFields;
    private final int[] labelFields;
    private final boolean[] mayMiss; // by slot of numbers
    private final LabelDictionary[] dictionaries;
    private final int[][] places; // of the fields of each wanted column in the record

    Plan(List<String> header, List<Column> wanted, ChunkBuffer chunk) {
        this.header = header;
        this.wanted = wanted;
        this.chunk = chunk;
        places = places();
        numberFields = fields(Column.Kind.NUMBER);
        labelFields = fields(Column.Kind.LABEL);
        numberSlot = slots(numberFields);
        labelSlot = slots(labelFields);
        mayMiss = mayMiss();
        dictionaries = new LabelDictionary[labelFields.length];
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).kind() == Column.Kind.LABEL) {
                dictionaries[labelSlot[places[i][0]]] = chunk.growing(i);
            }
        }
    }

    private int[][] places() {
        Map<String, Integer> byName = new HashMap<>();
        header.forEach(name -> byName.put(name, byName.size()));
        return wanted.stream()
                .map(column -> column.fields().stream().mapToInt(byName::get).toArray())
                .toArray(int[][]::new);
    }

    private int[] fields(Column.Kind kind) {
        return IntStream.range(0, wanted.size())
                .filter(i -> wanted.get(i).kind() == kind)
                .flatMap(i -> Arrays.stream(places[i]))
                .sorted()
                .distinct()
                .toArray();
    }

    private boolean[] mayMiss() {
        boolean[] slots = new boolean[numberFields.length];
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).kind() == Column.Kind.NUMBER && wanted.get(i).mayMiss()) {
                for (int place : places[i]) {
                    slots[numberSlot[place]] = true;
                }
            }
        }
        return slots;
    }

    private int[] slots(int[] fields) {
        int[] slots = new int[header.size()];
        Arrays.fill(slots, -1);
        for (int s = 0; s < fields.length; s++) {
            slots[fields[s]] = s;
        }
        return slots;
    }

    /// The header's names.
    List<String> header() {
        return header;
    }

    /// Per slot of numbers its place in the record, ascending.
    int[] numberFields() {
        return numberFields;
    }

    /// Per slot of labels its place in the record, ascending.
    int[] labelFields() {
        return labelFields;
    }

    /// Per place in the record its slot of numbers, or -1.
    int[] numberSlots() {
        return numberSlot;
    }

    /// Whether the values of a slot of numbers may be missing.
    boolean mayMiss(int slot) {
        return mayMiss[slot];
    }

    /// Per place in the record its slot of labels, or -1.
    int[] labelSlots() {
        return labelSlot;
    }

    /// The dictionary of a slot of labels.
    LabelDictionary dictionary(int slot) {
        return dictionaries[slot];
    }

    /// The name of a slot of labels.
    String labelName(int slot) {
        return header.get(labelFields[slot]);
    }

    /// How many rows were delivered.
    long rowsSoFar() {
        return chunk.rowsSoFar();
    }

    /// Copies the first rows of the batch behind those in the chunk, which goes to the consumer when full.
    void deliver(Batch batch, int rows) {
        int from = 0;
        while (from < rows) {
            int count = Math.min(rows - from, chunk.room());
            for (int i = 0; i < wanted.size(); i++) {
                copy(batch, from, count, i);
            }
            chunk.advance(count);
            from += count;
        }
    }

    private void copy(Batch batch, int from, int count, int i) {
        int to = chunk.filled();
        if (wanted.get(i).kind() == Column.Kind.LABEL) {
            int[] source = batch.labels[labelSlot[places[i][0]]];
            System.arraycopy(source, from, chunk.labels(i), to, count);
            return;
        }
        int width = places[i].length;
        for (int j = 0; j < width; j++) {
            double[] source = batch.numbers[numberSlot[places[i][j]]];
            spread(source, from, count, chunk.numbers(i), to * width + j, width);
        }
    }

    private static void spread(
            double[] source, int from, int count, double[] target, int to, int stride) {
        if (stride == 1) {
            System.arraycopy(source, from, target, to, count);
            return;
        }
        for (int r = 0; r < count; r++) {
            target[to + r * stride] = source[from + r];
        }
    }
}
