package io.assay.learn.prepare;

import io.assay.learn.Table;

/// Learns how to make other columns of a table's columns: how to fill gaps, to bring columns to one
/// scale, to turn categories into numbers.
///
/// What is learned comes from the rows of the table alone. Where rows are held out for testing, a
/// preparation is fitted on the training rows, once for each fold; [Pipeline] sees to that.
@FunctionalInterface
public interface Preparation {

    /// Learns from all rows of a table.
    ///
    /// @param table the training rows; targets and weights are used where the preparation says so
    /// @param seed any number; preparations that draw nothing at random ignore it
    /// @throws IllegalArgumentException if a column cannot be prepared; the message names it
    Fitted fit(Table table, long seed);
}
