package io.assay.bench.track.baton;

/// Nothing was measured, or nothing that can be trusted; the message says why in one line.
public final class VoidException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param sentence what went wrong, without a line break
    public VoidException(String sentence) {
        super(sentence);
    }
}
