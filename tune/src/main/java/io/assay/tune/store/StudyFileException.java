package io.assay.tune.store;

/// A study file that cannot be used: damaged, in use by another process, of another study, or beyond
/// what the disk allows. The message is one sentence; where the file is damaged it names the trial or
/// the page.
public final class StudyFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message one sentence that begins with the file
    public StudyFileException(String message) {
        super(message);
    }

    /// @param message one sentence that begins with the file
    /// @param cause what the database said
    public StudyFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
