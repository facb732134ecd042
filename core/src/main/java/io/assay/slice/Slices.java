package io.assay.slice;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.compare.Adjustment;
import io.assay.resample.Bootstrap;
import java.util.ArrayList;
import java.util.List;

/// The rows of some groups apart, and how the groups differ. The largest group is the one that others
/// are held against.
///
/// @param names of the groups
/// @param rows of each group
public record Slices(List<String> names, List<BinaryPredictions> rows) {

    /// As many names as groups, at least one.
    public Slices {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        if (names.size() != rows.size() || names.isEmpty()) {
            throw new IllegalArgumentException(
                    "there are "
                            + names.size()
                            + " names of "
                            + rows.size()
                            + " groups; expected one for each, and at least one");
        }
    }

    /// A group and its contrast with the largest one.
    ///
    /// @param group its number
    /// @param contrast value and difference
    /// @param adjusted the p value over all groups and metrics asked together: an alarm at 0.05 is
    ///     false in at most one of twenty (Benjamini and Hochberg)
    public record Finding(int group, Contrast contrast, double adjusted) {}

    /// The number of the group with the most rows, the first of several.
    public int largest() {
        int largest = 0;
        for (int i = 1; i < rows.size(); i++) {
            largest = rows.get(i).rows() > rows.get(largest).rows() ? i : largest;
        }
        return largest;
    }

    /// Every other group against the largest, by every metric; group by group.
    public List<Finding> findings(
            List<Metric<BinarySample>> metrics, Bootstrap bootstrap, double level) {
        List<Integer> groups = new ArrayList<>();
        List<Contrast> contrasts = new ArrayList<>();
        int reference = largest();
        for (int i = 0; i < rows.size(); i++) {
            for (Metric<BinarySample> metric : metrics) {
                if (i != reference) {
                    groups.add(i);
                    contrasts.add(
                            Contrast.of(
                                    rows.get(i), rows.get(reference), metric, bootstrap, level));
                }
            }
        }
        double[] p =
                Adjustment.BENJAMINI_HOCHBERG.of(
                        contrasts.stream().mapToDouble(Contrast::pValue).toArray());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            findings.add(new Finding(groups.get(i), contrasts.get(i), p[i]));
        }
        return findings;
    }
}
