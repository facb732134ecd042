package io.assay.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/// Which kernel sets there are, which of them opened, and which one runs.
///
/// `-Dassay.kernels=NAME` forces a set, `NAME,NAME` gives an order; otherwise the highest rank that
/// opens is chosen, scalar last. A choice that cannot be met throws at every use, with the reason.
public final class KernelRegistry {
    private static final KernelRegistry SYSTEM =
            new KernelRegistry(load(), System.getProperty("assay.kernels", ""));

    private final List<KernelCandidate> candidates;
    private final String wanted;
    private volatile Kernels chosen;
    private String refusal;

    KernelRegistry(List<KernelCandidate> candidates, String wanted) {
        this.candidates = candidates;
        this.wanted = wanted.strip();
        choose();
    }

    /// The registry of this JVM.
    public static KernelRegistry system() {
        return SYSTEM;
    }

    /// The set that runs. One volatile read: a set that fails its check is replaced while in use.
    public static Kernels kernels() {
        Kernels kernels = SYSTEM.chosen;
        return kernels != null ? kernels : SYSTEM.refuse();
    }

    /// All sets, best first, opened or with the reason why not.
    public List<KernelCandidate> candidates() {
        candidates.forEach(KernelCandidate::open);
        return List.copyOf(candidates);
    }

    /// The set that runs; throws `IllegalStateException` when the wanted one cannot.
    public Kernels chosen() {
        Kernels kernels = chosen;
        return kernels != null ? kernels : refuse();
    }

    /// The name of the set that runs, or null when the wanted one cannot.
    public String running() {
        Kernels kernels = chosen;
        return kernels == null ? null : kernels.name();
    }

    /// Takes a set out of service and chooses again.
    public synchronized void drop(String name, String reason) {
        candidates.stream().filter(c -> c.name().equals(name)).forEach(c -> c.fail(reason));
        choose();
    }

    private Kernels refuse() {
        throw new IllegalStateException(refusal);
    }

    private synchronized void choose() {
        List<KernelCandidate> order = candidates;
        if (!wanted.isEmpty()) {
            order = new ArrayList<>();
            for (String name : wanted.split(",")) {
                order.add(candidate(name.strip()));
            }
        }
        Kernels found =
                order.stream()
                        .filter(KernelCandidate::open)
                        .findFirst()
                        .map(KernelCandidate::kernels)
                        .orElse(null);
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
        return candidates.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseGet(() ->
                        KernelCandidate.failed(
                                name,
                                -1,
                                "there is no such kernel set, only "
                                        + candidates.stream()
                                                .map(KernelCandidate::name)
                                                .collect(Collectors.joining(", "))));
    }

    private static List<KernelCandidate> load() {
        List<KernelCandidate> found = new ArrayList<>();
        Iterator<KernelProvider> providers =
                ServiceLoader.load(KernelProvider.class, KernelRegistry.class.getClassLoader())
                        .iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                found.add(KernelCandidate.of(providers.next()));
            } catch (ServiceConfigurationError | LinkageError e) {
                found.add(KernelCandidate.unloadable(e));
            }
        }
        addAbsent(found, "vector", 2, "assay-simd");
        addAbsent(found, "native", 1, "assay-native");
        found.add(KernelCandidate.of(new ScalarProvider()));
        found.sort(Comparator.comparingInt(KernelCandidate::rank).reversed());
        return found;
    }

    private static void addAbsent(
            List<KernelCandidate> found, String name, int rank, String artifact) {
        if (found.stream().noneMatch(c -> c.name().equals(name))) {
            found.add(KernelCandidate.failed(name, rank, artifact + " is not on the class path"));
        }
    }
}
