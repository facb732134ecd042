package io.assay.split;

import java.util.function.Function;

/// Nested splits: each outer split tests a whole procedure, which chooses among models by inner splits
/// of the rows it may train on (S. Varma, R. Simon, BMC Bioinformatics 7, 2006).
///
/// ```java
/// Nested nested = Nested.of(Folds.stratified(classes, 5, 42),
///         train -> Folds.stratified(train.pick(classes), 3, 43));
/// for (Split outer : nested.outer()) {
///     Splits inner = nested.inner(outer);       // rows of the whole table, none of outer.test()
/// }
/// ```
///
/// @param outer the outer plan
/// @param plan the inner plan for the rows that an outer split trains on, numbered from 0
public record Nested(Splits outer, Function<Rows, ? extends Splits> plan) {

    /// Nested splits.
    public static Nested of(Splits outer, Function<Rows, ? extends Splits> plan) {
        return new Nested(outer, plan);
    }

    /// The inner splits of an outer one, as rows of the whole table.
    public Splits inner(Split split) {
        return plan.apply(split.train()).inside(split.train());
    }
}
