package io.assay.cli.evaluate;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// One cell of a confusion matrix.
///
/// @param truth the row, from 0
/// @param predicted the column, from 0
record Cell(int truth, int predicted) {

    /// Reads `TRUTH,PREDICTED`; labels may hold commas themselves.
    ///
    /// @throws UsageException if no comma separates two labels
    static Cell parse(String text, List<String> labels) {
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            int truth = labels.indexOf(text.substring(0, comma));
            int predicted = labels.indexOf(text.substring(comma + 1));
            if (truth >= 0 && predicted >= 0) {
                return new Cell(truth, predicted);
            }
        }
        throw new UsageException(
                "--rows is "
                        + InputException.quote(text)
                        + "; expected TRUTH,PREDICTED with labels of "
                        + labels.stream()
                                .filter(Objects::nonNull)
                                .limit(20)
                                .map(InputException::quote)
                                .collect(Collectors.joining(", ")));
    }
}
