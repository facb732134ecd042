package io.assay.query;

/// What is taken for the order of items whose scores are equal.
public enum Ties {
    /// The mean over all orders of equal scores (F. McSherry, M. Najork, ECIR 2008).
    EXPECTED,
    /// The order that is worst for the metric: less relevant items first.
    WORST,
    /// The order that is best for the metric: more relevant items first.
    BEST;

    String suffix() {
        return this == EXPECTED ? "" : this == WORST ? "_worst" : "_best";
    }
}
