package io.assay.kernel;

import java.util.List;

/// One kernel set: not opened yet, open, or failed with a reason.
public final class KernelCandidate {
    private final String name;
    private final int rank;
    private final KernelProvider provider;
    private Kernels kernels;
    private String reason;
    private List<String> late = List.of();

    private KernelCandidate(String name, int rank, KernelProvider provider, String reason) {
        this.name = name;
        this.rank = rank;
        this.provider = provider;
        this.reason = reason;
    }

    static KernelCandidate of(KernelProvider provider) {
        return new KernelCandidate(provider.name(), provider.rank(), provider, null);
    }

    static KernelCandidate failed(String name, int rank, String reason) {
        return new KernelCandidate(name, rank, null, reason);
    }

    /// A provider whose class could not even be loaded; its package tells which one it is.
    static KernelCandidate unloadable(Throwable error) {
        String text = String.valueOf(error.getMessage()).replace('/', '.');
        String reason =
                error instanceof UnsupportedClassVersionError
                        ? "needs Java 25, this is Java " + Runtime.version().feature()
                        : describe(error);
        if (text.contains("io.assay.simd")) {
            return failed("vector", 2, reason);
        }
        return text.contains("io.assay.natives")
                ? failed("native", 1, reason)
                : failed("unknown", -1, reason);
    }

    /// The name that `-Dassay.kernels` takes.
    public String name() {
        return name;
    }

    /// Preference: the highest that opens is chosen.
    public int rank() {
        return rank;
    }

    /// Whether the kernels need no warm-up.
    boolean isFastWhenOpen() {
        return provider != null && provider.isFastWhenOpen();
    }

    /// Opens the set if that was not tried before; true when it can run.
    public synchronized boolean open() {
        if (kernels == null && reason == null) {
            try {
                kernels = provider.open();
            } catch (Exception | LinkageError e) {
                reason = describe(e);
            }
        }
        return kernels != null;
    }

    /// The kernels, or null when they cannot run.
    public synchronized Kernels kernels() {
        return kernels;
    }

    /// Why the set cannot run, or null when it can.
    public synchronized String reason() {
        return reason;
    }

    /// The kernels that the last check did not see compiled; none before a check.
    public synchronized List<String> late() {
        return late;
    }

    synchronized void checked(List<String> notCompiled) {
        late = List.copyOf(notCompiled);
    }

    synchronized void fail(String why) {
        kernels = null;
        reason = why;
    }

    /// The innermost message: what stood in the way, not who passed it on.
    private static String describe(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
