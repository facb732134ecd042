package io.assay.bench.track.history;

import java.util.HashSet;
import java.util.Set;

/// Tells entries that were seen before.
final class Distinct {
    private final Set<Run> seen = new HashSet<>();

    private record Run(String time, String commit, Key key) {}

    /// Whether it is new.
    boolean add(Entry entry) {
        return seen.add(new Run(entry.time(), entry.commit(), entry.key()));
    }
}
