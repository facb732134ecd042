package io.assay.cli.evaluate;

import io.assay.BinaryPredictions;
import io.assay.cli.input.BinaryInput;
import io.assay.cli.request.Request;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which rows of a binary file stand behind a cell of the matrix.
final class BinaryCell {
    private BinaryCell() {}

    /// The rows of the cell that the request names, from 1.
    static long[] rows(BinaryInput input, Request request) {
        List<String> labels = Arrays.asList(input.negative(), input.positive());
        Cell cell = Cell.parse(request.rows(), labels);
        BinaryPredictions rows = (BinaryPredictions) input.sample();
        double threshold = rows.rounded(request.threshold());
        return IntStream.range(0, rows.rows())
                .filter(row -> rows.isPositive(row) == (cell.truth() == 1))
                .filter(row -> rows.score(row) >= threshold == (cell.predicted() == 1))
                .mapToLong(row -> row + 1L)
                .toArray();
    }
}
