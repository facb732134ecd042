package io.assay.bench.track.compare;

import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/// What a jar of benchmarks holds, read from the list that JMH keeps in it.
final class Catalog {
    private static final String LIST = "META-INF/BenchmarkList";

    private Catalog() {}

    /// All of the suite, in its order.
    ///
    /// @throws VoidException if it is no jar of JMH benchmarks
    static List<Case> of(Path jar, Suite suite) {
        List<BenchmarkListEntry> entries = entries(jar);
        return suite.entries().stream()
                .flatMap(wanted ->
                        entries.stream()
                                .filter(e -> wanted.name().matcher(e.getUsername()).find())
                                .flatMap(e -> cases(e, wanted.parameters()).stream()))
                .distinct()
                .toList();
    }

    /// The parameters of each benchmark that an entry of a suite finds.
    static List<Set<String>> parameters(Path jar, Suite.Entry wanted) {
        return entries(jar).stream()
                .filter(e -> wanted.name().matcher(e.getUsername()).find())
                .map(e -> e.getParams().orElse(Map.of()).keySet())
                .toList();
    }

    private static List<BenchmarkListEntry> entries(Path jar) {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry list = file.getEntry(LIST);
            if (list == null) {
                throw new VoidException(jar + " holds no JMH benchmarks");
            }
            try (InputStream in = file.getInputStream(list)) {
                return BenchmarkList.readBenchmarkList(in);
            }
        } catch (IOException e) {
            throw new VoidException(jar + " cannot be read: " + e.getMessage());
        }
    }

    /// A parameter with one value is left to the jar: it may have none that could be said.
    private static List<Case> cases(BenchmarkListEntry entry, Map<String, String> wanted) {
        Map<String, List<String>> choices = new TreeMap<>();
        Map<String, String[]> declared = entry.getParams().orElse(Map.of());
        declared.forEach((name, values) -> {
            if (wanted.containsKey(name)) {
                choices.put(name, List.of(wanted.get(name)));
            } else if (values.length > 1) {
                choices.put(name, Arrays.asList(values));
            }
        });
        int group = Arrays.stream(entry.getThreadGroups()).sum();
        return Case.all(entry.getUsername(), choices, threads(group, entry.getThreads().orElse(1)));
    }

    /// @param group threads of a `@Group`, 1 for a method alone
    /// @param asked -1 for as many as there are cores
    static int threads(int group, int asked) {
        return asked < 1 ? asked : Math.max(group, asked);
    }

    /// The cases of the second list that are not in the first.
    static List<Case> missing(List<Case> from, List<Case> all) {
        var keys = from.stream().map(Case::label).collect(Collectors.toSet());
        return all.stream().filter(one -> !keys.contains(one.label())).toList();
    }
}
