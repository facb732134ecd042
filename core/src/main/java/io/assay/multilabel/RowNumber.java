package io.assay.multilabel;

import io.assay.Value;

/// The number of one row, over its labels.
@FunctionalInterface
interface RowNumber {

    /// The number of row `row`, or why it has none.
    Value of(MultilabelPredictions rows, int row);
}
