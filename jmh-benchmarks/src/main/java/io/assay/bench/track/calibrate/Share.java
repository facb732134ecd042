package io.assay.bench.track.calibrate;

import io.assay.Interval;
import io.assay.interval.Proportion;
import java.util.Locale;
import java.util.stream.Stream;

/// How often something happened.
///
/// @param hits how often it did
/// @param of how often it could
record Share(long hits, long of) {

    static Share of(Stream<Boolean> outcomes) {
        var all = outcomes.toList();
        return new Share(all.stream().filter(hit -> hit).count(), all.size());
    }

    /// With the exact binomial interval.
    String exact() {
        if (of == 0) {
            return "-";
        }
        Interval interval = new Proportion(hits, of).exact(0.95);
        return String.format(
                Locale.ROOT,
                "%d of %d (%.0f to %.0f %%)",
                hits,
                of,
                100 * interval.low(),
                100 * interval.high());
    }
}
