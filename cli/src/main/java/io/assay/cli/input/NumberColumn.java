package io.assay.cli.input;

import io.assay.file.Chunk;

/// A column of scores on its way into one array of floats or doubles.
final class NumberColumn {
    private final String name;
    private final int place;
    private final Growing<float[]> floats;
    private final Growing<double[]> doubles;

    NumberColumn(Columns columns, String name, int rows) {
        this.name = name;
        place = columns.score(name);
        boolean isFloat = columns.isFloat(place);
        floats = isFloat ? new Growing<>(float[]::new, rows) : null;
        doubles = isFloat ? null : new Growing<>(double[]::new, rows);
    }

    /// Appends the rows of a chunk; a NaN is refused.
    void add(Source source, Chunk chunk) {
        NumberChecks.refuseNaN(source, name, chunk, place, floats != null);
        if (floats != null) {
            floats.add(chunk.floats(place), chunk.rows());
        } else {
            doubles.add(chunk.numbers(place), chunk.rows());
        }
    }

    /// All values: `float[]` or `double[]`.
    Object values() {
        return floats != null ? floats.values() : doubles.values();
    }
}
