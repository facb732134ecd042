package io.assay.cli;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;

/// What went wrong, as one line and an exit code.
///
/// @param code the exit code
/// @param message one line
record Failure(int code, String message) {
    static final int DATA = 1;
    static final int USAGE = 2;
    static final int BOUND = 3;

    /// The failure behind an exception; anything unforeseen is thrown on.
    static Failure of(Throwable error) {
        return switch (error) {
            case InputException e -> new Failure(DATA, e.getMessage());
            case UsageException e -> new Failure(USAGE, e.getMessage());
            case IllegalStateException e when isKernelChoice(e) ->
                    new Failure(USAGE, e.getMessage());
            case OutOfMemoryError e -> new Failure(DATA, e.getMessage());
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError(error);
        };
    }

    private static boolean isKernelChoice(IllegalStateException e) {
        return e.getMessage() != null && e.getMessage().startsWith("-Dassay.kernels");
    }
}
