package io.assay.query;

/// What an item of some relevance is worth.
public enum Gain {
    /// The relevance itself (K. Järvelin, J. Kekäläinen, ACM TOIS 20, 2002).
    LINEAR,
    /// 2^relevance - 1 (C. Burges and others, ICML 2005).
    EXPONENTIAL;

    double of(double relevance) {
        return this == LINEAR ? relevance : StrictMath.pow(2, relevance) - 1;
    }
}
