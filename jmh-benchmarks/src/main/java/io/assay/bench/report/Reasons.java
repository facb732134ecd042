package io.assay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// Why figures are not reached, one sentence or two for each key: `reasons.properties` for a [Figure],
/// `learners.properties` for comparisons of learners.
final class Reasons {
    private final Map<String, String> byKey;

    Reasons(Map<String, String> byKey) {
        this.byKey = new TreeMap<>(byKey);
    }

    /// None when there is no such file.
    static Reasons read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        Map<String, String> byKey = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(k -> byKey.put(k, properties.getProperty(k).strip()));
        return new Reasons(byKey);
    }

    /// The reason of a figure, empty when none is given.
    String of(Figure figure) {
        return of(figure.key());
    }

    /// The reason of a key, empty when none is given.
    String of(String key) {
        return byKey.getOrDefault(key, "");
    }

    /// What has a reason.
    Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /// What is wrong: figures short of what is asked without a reason, reasons of figures that are
    /// reached or do not exist.
    List<String> faults(List<Figure> figures, Runs runs) {
        List<String> faults = new ArrayList<>();
        Map<String, String> left = new TreeMap<>(byKey);
        for (Figure figure : figures) {
            boolean isShort = !figure.missed(runs.find(figure.row())).isEmpty();
            boolean isExplained = !of(figure).isEmpty();
            if (isShort && !isExplained) {
                faults.add(figure.key() + " is short of what is asked and has no reason");
            } else if (isExplained && !isShort) {
                faults.add(figure.key() + " reaches what is asked; its reason is out of date");
            }
            left.remove(figure.key());
        }
        left.keySet().forEach(key -> faults.add(key + " is the key of no figure"));
        return faults;
    }
}
