package io.assay.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// The kernel sets that this JVM offers, best first, scalar among them; none is opened by that.
final class KernelProviders {
    private KernelProviders() {}

    static List<KernelCandidate> load() {
        List<KernelCandidate> found = new ArrayList<>();
        Iterator<KernelProvider> providers =
                ServiceLoader.load(KernelProvider.class, KernelProviders.class.getClassLoader())
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
