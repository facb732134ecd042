package io.assay.file;

import java.util.ArrayList;
import java.util.List;

/// Reads a whole table into lists, so that tests can compare it with what they expect.
public final class Tables {
    private Tables() {}

    /// Per wanted column its values: labels as text, numbers as they are, matrix rows flattened.
    public static List<List<Object>> read(
            TableFile table, List<Column> wanted, ReadOptions options) {
        List<List<Object>> values = new ArrayList<>();
        wanted.forEach(column -> values.add(new ArrayList<>()));
        long[] next = {0};
        boolean[] last = {false};
        ReadSummary summary =
                table.read(
                        wanted,
                        options,
                        chunk -> {
                            if (chunk.firstRow() != next[0] || chunk.rows() < 1 || last[0]) {
                                throw new AssertionError("chunk out of order at " + next[0]);
                            }
                            last[0] = chunk.rows() % 4096 != 0;
                            next[0] += chunk.rows();
                            for (int i = 0; i < wanted.size(); i++) {
                                append(chunk, i, wanted.get(i), values.get(i));
                            }
                        });
        if (summary.rows() != next[0]) {
            throw new AssertionError(summary.rows() + " rows, delivered " + next[0]);
        }
        return values;
    }

    private static void append(Chunk chunk, int i, Column column, List<Object> to) {
        int count = chunk.rows() * column.width();
        for (int k = 0; k < count; k++) {
            to.add(
                    switch (column.kind()) {
                        case LABEL -> chunk.dictionary(i).get(chunk.labels(i)[k]);
                        case NUMBER -> chunk.numbers(i)[k];
                        case FLOAT -> chunk.floats(i)[k];
                    });
        }
    }
}
