package io.assay.learn.store;

/// A model file that cannot be trusted: cut, changed, or written by something newer.
public final class DamagedModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message the section, the offset in bytes, what was found and what was expected
    public DamagedModelException(String message) {
        super(message);
    }
}
