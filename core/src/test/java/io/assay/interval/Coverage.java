package io.assay.interval;

import io.assay.Interval;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often intervals cover what they estimate, over data sets with fixed seeds.
final class Coverage {

    /// Counts of one metric.
    static final class Count {
        int covered;
        int below;
        int above;
        int none;
        String method = "";

        /// The share of the intervals that there are which cover, in percent.
        double percent() {
            return 100.0 * covered / (covered + below + above);
        }

        private void add(Estimate estimate, double truth) {
            if (estimate.reason() != null) {
                none++;
                return;
            }
            method = estimate.method();
            Interval interval = estimate.interval();
            if (interval.contains(truth)) {
                covered++;
            } else if (truth < interval.low()) {
                below++;
            } else {
                above++;
            }
        }
    }

    private Coverage() {}

    static Map<String, Count> of(CoverageLaw law, int rows, int sets, int replicates) {
        Map<String, Count> counts = new LinkedHashMap<>();
        law.truth().keySet().forEach(key -> counts.put(key, new Count()));
        for (int seed = 0; seed < sets; seed++) {
            law.draw(rows, seed, replicates)
                    .forEach(
                            (key, estimate) -> counts.get(key).add(estimate, law.truth().get(key)));
        }
        return counts;
    }
}
