package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.compare.Comparison;
import io.assay.interval.Estimate;
import java.util.ArrayList;
import java.util.List;

/// A model in the order of one metric.
///
/// @param model its number in the command, from 0
/// @param name what it is called
/// @param estimate its value; with more than two models all intervals hold together
/// @param against the best model minus this one; null for the best itself
record Standing(int model, String name, Estimate estimate, Comparison against) {

    /// Which models the best one is better than.
    static String words(Metric<BinarySample> metric, List<Standing> standings, double level) {
        List<String> worse = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Standing standing : standings.subList(1, standings.size())) {
            boolean sure = standing.against().pValue() < 1 - level;
            (sure ? worse : open).add(standing.name());
        }
        return standings.getFirst().name()
                + (worse.isEmpty() ? "" : " is better than " + String.join(", ", worse))
                + (worse.isEmpty() || open.isEmpty() ? "" : " and")
                + (open.isEmpty() ? "" : " cannot be told apart from " + String.join(", ", open))
                + " by "
                + metric.name()
                + ".";
    }
}
