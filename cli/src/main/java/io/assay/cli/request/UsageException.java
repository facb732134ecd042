package io.assay.cli.request;

/// The command is wrong, not the data; the message is one line.
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// An exception with this one-line message.
    public UsageException(String message) {
        super(message);
    }
}
