package io.assay.rank;

/// How much one more row at a threshold would move a metric, times the number of rows: walked down
/// like a [Sweep], a value per threshold and class.
///
/// What is known only at the end, such as the metric itself, comes as an offset that is added to all
/// values of a class.
public interface Influence {

    /// Forgets everything; the classes have this many rows.
    void start(double positives, double negatives);

    /// Writes the values of the next run without their offset: `plus[i]` for a positive row at
    /// threshold `i`, `minus[i]` for a negative one, `i` in `1..count`.
    void accept(Cells cells, double[] plus, double[] minus);

    /// What every positive value lacks; known after the last run.
    double plusOffset();

    /// What every negative value lacks.
    double minusOffset();
}
