package io.assay.testing;

/// How the two classes are spread over the rows.
public enum Labels {
    MIXED,
    ALL,
    NONE,
    RARE,
    ALTERNATING
}
