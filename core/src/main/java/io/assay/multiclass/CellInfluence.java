package io.assay.multiclass;

/// How much one more row in a cell of a K x K matrix moves a number, times the number of rows.
@FunctionalInterface
interface CellInfluence {

    /// For a row of class `truth` that is predicted as class `predicted`.
    double of(int truth, int predicted);

    /// The standard error of the number: the delta method on the cells.
    default double error(ConfusionMatrix matrix) {
        double[] squares = {0};
        matrix.cells()
                .forEach((truth, predicted, count) -> {
                    double x = of(truth, predicted);
                    squares[0] += count * x * x;
                });
        return Math.sqrt(squares[0]) / matrix.total();
    }
}
