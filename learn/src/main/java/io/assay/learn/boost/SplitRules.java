package io.assay.learn.boost;

import io.assay.learn.Column;
import java.util.List;

/// What splits must obey.
///
/// @param growth how trees grow
/// @param directions in which columns predictions rise or fall
/// @param sets how categories are parted; null where their codes are numbers
/// @param bySets whether a column is parted by sets
record SplitRules(Growth growth, Directions directions, CategorySets sets, boolean[] bySets) {

    /// For the columns of a table.
    static SplitRules of(GradientBoosting settings, List<Column> columns) {
        boolean[] bySets = new boolean[columns.size()];
        for (int c = 0; c < bySets.length; c++) {
            bySets[c] = settings.policies().sets() != null && columns.get(c).isCategorical();
        }
        return new SplitRules(
                settings.growth(),
                settings.directions().of(columns),
                settings.policies().sets(),
                bySets);
    }
}
