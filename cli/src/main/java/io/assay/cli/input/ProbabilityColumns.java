package io.assay.cli.input;

import io.assay.file.Chunk;
import java.util.List;

/// The probabilities of all classes, side by side, on their way into one array.
final class ProbabilityColumns {
    private final List<String> names;
    private final int place;
    private final Growing<float[]> floats;
    private final Growing<double[]> doubles;

    ProbabilityColumns(Columns columns, List<String> names, int rows) {
        this.names = names;
        place = columns.matrix(Defaults.PROBABILITIES, names);
        long values = (long) rows * names.size();
        boolean isFloat = columns.isFloat(place);
        floats = isFloat ? new Growing<>(float[]::new, values) : null;
        doubles = isFloat ? null : new Growing<>(double[]::new, values);
    }

    /// Appends the rows of a chunk; a NaN is refused.
    void add(Source source, Chunk chunk) {
        int values = chunk.rows() * names.size();
        int bad =
                floats != null
                        ? NumberChecks.firstNaN(chunk.floats(place), values)
                        : NumberChecks.firstNaN(chunk.numbers(place), values);
        if (bad >= 0) {
            int k = names.size();
            throw source.field(chunk.firstRow() + bad / k, names.get(bad % k), "NaN", "a number");
        }
        if (floats != null) {
            floats.add(chunk.floats(place), values);
        } else {
            doubles.add(chunk.numbers(place), values);
        }
    }

    /// All values: `float[]` or `double[]`.
    Object values() {
        return floats != null ? floats.values() : doubles.values();
    }
}
