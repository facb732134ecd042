package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Is every other model surely not worse than the first by more than a margin?
final class Margins {
    private Margins() {}

    /// A model, a metric and what came of it.
    ///
    /// @param metric the key
    /// @param margin by how much it may be worse
    /// @param model what the model is called
    /// @param comparison the model minus the first
    record Outcome(String metric, double margin, String model, Comparison comparison) {

        boolean holds() {
            return comparison.isNotWorse(margin);
        }

        String sentence(String first) {
            return model
                    + (holds() ? " is not worse than " : " may be worse than ")
                    + first
                    + " by "
                    + margin
                    + " in "
                    + metric
                    + ": the difference is "
                    + Numbers.of(comparison.difference())
                    + ", its interval "
                    + Numbers.interval(comparison.interval());
        }
    }

    static List<Outcome> check(
            Contest contest,
            List<Contestant> models,
            List<Metric<BinarySample>> metrics,
            Map<String, Double> margins,
            double level) {
        List<Outcome> outcomes = new ArrayList<>();
        margins.forEach((key, margin) -> {
            Metric<BinarySample> metric = Questions.find(metrics, key);
            for (int i = 1; i < models.size(); i++) {
                Comparison comparison = contest.compare(metric, i, 0, level);
                outcomes.add(new Outcome(key, margin, models.get(i).name(), comparison));
            }
        });
        return outcomes;
    }
}
