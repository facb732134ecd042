package io.assay.bench.track.trend;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.history.HistoryFile;
import io.assay.bench.track.history.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The figures of one benchmark on one machine, in the order of time.
///
/// @param machine where; null where its description is lost
/// @param key what
/// @param entries at least one
public record Series(Fingerprint machine, Key key, List<Entry> entries) {

    /// All series of a file, in the order of their labels.
    public static List<Series> of(HistoryFile.Content content) {
        Map<Key, List<Entry>> byKey =
                new TreeMap<>(Comparator.comparing(Key::label).thenComparing(Key::toString));
        content.entries().stream()
                .sorted(Comparator.comparing(Entry::time))
                .forEach(e -> byKey.computeIfAbsent(e.key(), k -> new ArrayList<>()).add(e));
        return byKey.entrySet().stream()
                .map(e -> new Series(content.machine(), e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /// Logarithms of the cost of an operation: larger is slower, whatever the unit.
    public double[] costs() {
        int sign = key.isThroughput() ? -1 : 1;
        return entries.stream().mapToDouble(e -> sign * Math.log(e.median())).toArray();
    }
}
