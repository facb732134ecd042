package io.assay.query;

/// The number of one query.
@FunctionalInterface
interface QueryFormula {

    /// The number of the query at a place.
    double of(int query);
}
