package io.assay.bench.track.compare;

/// The command was not understood; the message says what was found and what was expected.
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param sentence without a line break
    public UsageException(String sentence) {
        super(sentence);
    }
}
