package io.assay.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Which kernel sets there are, which of them opened, and which one runs.
///
/// Scalar runs first: it is fast from the first call and needs nothing opened. The best set that
/// opens takes over once it is warm ([KernelWarmUp]), or by itself in a process that evaluates very
/// many rows ([#expect]). `-Dassay.kernels=NAME` or `NAME,NAME` names a set, or an order of them, to
/// run from the first call; a choice that cannot be met throws at every use, with the reason.
public final class KernelRegistry {
    private static final KernelRegistry SYSTEM =
            new KernelRegistry(KernelProviders::load, System.getProperty("assay.kernels", ""));

    /// Rows of a sample that is evaluated for longer than a request should take.
    private static final int LARGE = 1 << 20;

    /// Rows after which scalar has worked for as long as linking native takes, a quarter second.
    private static final int REPAID = 1 << 24;

    private final Supplier<List<KernelCandidate>> source;
    private final String wanted;
    private List<KernelCandidate> candidates;
    private volatile Kernels chosen;
    private String refusal;
    private long rows;

    KernelRegistry(Supplier<List<KernelCandidate>> source, String wanted) {
        this.source = source;
        this.wanted = wanted.strip();
        if (isNamed()) {
            chooseNamed();
        } else {
            chosen = new ScalarKernels();
        }
    }

    /// The registry of this JVM.
    public static KernelRegistry system() {
        return SYSTEM;
    }

    /// The set that runs. One volatile read, which is all that a switch of sets costs a call.
    public static Kernels kernels() {
        Kernels kernels = SYSTEM.chosen;
        return kernels != null ? kernels : SYSTEM.refuse();
    }

    /// Tells that a sample of so many rows is about to be evaluated. When large samples have kept
    /// scalar busy for as long as it takes to link a set that needs no warm-up, that set takes over.
    public static void expect(int rows) {
        if (rows >= LARGE) {
            SYSTEM.expectLarge(rows);
        }
    }

    /// All sets, best first, opened or with the reason why not.
    public List<KernelCandidate> candidates() {
        sets().forEach(KernelCandidate::open);
        return List.copyOf(sets());
    }

    /// The set that runs; throws `IllegalStateException` when the named one cannot.
    public Kernels chosen() {
        Kernels kernels = chosen;
        return kernels != null ? kernels : refuse();
    }

    /// The name of the set that runs, or null when the named one cannot.
    public String running() {
        Kernels kernels = chosen;
        return kernels == null ? null : kernels.name();
    }

    /// The set that is to run once it is warm; throws `IllegalStateException` when the named one
    /// cannot run.
    public Kernels best() {
        return isNamed() ? chosen() : firstOpen(sets());
    }

    /// Lets a warm set run, unless one was named.
    public synchronized void adopt(Kernels warm) {
        if (!isNamed()) {
            chosen = warm;
        }
    }

    /// Takes a set out of service; if it was running, the next named one runs, or scalar.
    public synchronized void drop(String name, String reason) {
        sets().stream().filter(c -> c.name().equals(name)).forEach(c -> c.fail(reason));
        if (isNamed()) {
            chooseNamed();
        } else if (chosen.name().equals(name)) {
            chosen = new ScalarKernels();
        }
    }

    synchronized void expectLarge(int sample) {
        boolean was = rows >= REPAID;
        rows += sample;
        if (!was && rows >= REPAID && chosen instanceof ScalarKernels && !isNamed()) {
            sets().stream()
                    .filter(c -> c.isFastWhenOpen() && c.open())
                    .findFirst()
                    .ifPresent(c -> chosen = c.kernels());
        }
    }

    private boolean isNamed() {
        return !wanted.isEmpty();
    }

    private synchronized List<KernelCandidate> sets() {
        if (candidates == null) {
            candidates = source.get();
        }
        return candidates;
    }

    private static Kernels firstOpen(List<KernelCandidate> order) {
        return order.stream()
                .filter(KernelCandidate::open)
                .findFirst()
                .map(KernelCandidate::kernels)
                .orElse(null);
    }

    private Kernels refuse() {
        throw new IllegalStateException(refusal);
    }

    private synchronized void chooseNamed() {
        List<KernelCandidate> order = new ArrayList<>();
        for (String name : wanted.split(",")) {
            order.add(candidate(name.strip()));
        }
        Kernels found = firstOpen(order);
        refusal =
                "-Dassay.kernels="
                        + wanted
                        + " cannot be met: "
                        + order.stream()
                                .map(c -> c.name() + ": " + c.reason())
                                .collect(Collectors.joining("; "));
        chosen = found; // last: who finds none reads the refusal without a lock
    }

    private KernelCandidate candidate(String name) {
        return sets().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseGet(() ->
                        KernelCandidate.failed(
                                name,
                                -1,
                                "there is no such kernel set, only "
                                        + sets().stream()
                                                .map(KernelCandidate::name)
                                                .collect(Collectors.joining(", "))));
    }
}
