package io.assay.cli;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.store.StudyFileException;

/// What went wrong, as one line and an exit code.
///
/// @param code the exit code
/// @param message one line
record Failure(int code, String message) {
    static final int DATA = 1;
    static final int USAGE = 2;
    static final int BOUND = 3;

    /// The failure behind an unchecked exception; anything unforeseen is thrown on.
    static Failure of(Throwable error) {
        if (error instanceof InputException
                || error instanceof StudyFileException
                || error instanceof OutOfMemoryError) {
            return new Failure(DATA, error.getMessage());
        }
        if (error instanceof UsageException || isKernelChoice(error)) {
            return new Failure(USAGE, error.getMessage());
        }
        if (error instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) error;
    }

    private static boolean isKernelChoice(Throwable e) {
        return e instanceof IllegalStateException
                && e.getMessage() != null
                && e.getMessage().startsWith("-Dassay.kernels");
    }
}
