package io.assay.cli.input;

import io.assay.file.Chunk;
import java.util.List;
import java.util.function.DoublePredicate;

/// One or more columns of numbers, row by row, on their way into one array of doubles.
final class NumberBlock {
    private final List<String> names;
    private final DoublePredicate allowed;
    private final String expected;
    private final int place;
    private final Growing<double[]> numbers;

    /// @param allowed what a number must be
    /// @param expected that in words
    NumberBlock(
            Columns columns,
            List<String> names,
            int rows,
            DoublePredicate allowed,
            String expected) {
        this.names = names;
        this.allowed = allowed;
        this.expected = expected;
        place = columns.numbers(names);
        numbers = new Growing<>(double[]::new, (long) rows * names.size());
    }

    /// Appends the rows of a chunk; the first number that is not allowed is refused.
    void add(Source source, Chunk chunk) {
        double[] values = chunk.numbers(place);
        int k = names.size();
        int count = chunk.rows() * k;
        for (int i = 0; i < count; i++) {
            if (!allowed.test(values[i])) {
                String found = Double.toString(values[i]);
                throw source.field(chunk.firstRow() + i / k, names.get(i % k), found, expected);
            }
        }
        numbers.add(values, count);
    }

    double[] values() {
        return numbers.values();
    }
}
