package io.assay.learn;

/// Learns a model from a table.
///
/// The same table and seed give the same model, bit for bit, whatever the threads and the kernel set.
/// Learners are immutable; a lambda makes one of any outside model:
///
/// ```java
/// Learner constant = (table, seed) -> (rows, into) -> Arrays.fill(into, 0.5);
/// ```
@FunctionalInterface
public interface Learner {

    /// Learns from all rows of a table, which has a target.
    ///
    /// @param table features, target and weights; a view of some rows is as good as a table
    /// @param seed any number; learners that draw nothing at random ignore it
    /// @throws IllegalArgumentException if the table has no target, the wrong kind of target, or
    ///     values this learner cannot use, with the column named
    Model fit(Table table, long seed);
}
