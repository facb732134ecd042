package io.assay.bench.track.baton;

/// One of the two that are compared.
public enum Side {
    /// The old version.
    BASE,
    /// The new one.
    CANDIDATE;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
