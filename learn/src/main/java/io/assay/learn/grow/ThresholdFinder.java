package io.assay.learn.grow;

import java.util.SplittableRandom;

/// Tries every threshold of a numeric column.
final class ThresholdFinder implements Finder {
    private final Coded columns;
    private final Groups groups;
    private final Sides sides;

    ThresholdFinder(Coded columns, Groups groups, Sides sides) {
        this.columns = columns;
        this.groups = groups;
        this.sides = sides;
    }

    @Override
    public void find(
            int column, int[] rows, int from, int to, SplittableRandom random, Split best) {
        groups.open(column, rows, from, to);
        sides.open(groups);
        int last = groups.count() - 1;
        double[] sums = groups.sums();
        for (int g = 0; g < last; g++) {
            sides.add(sums, groups.at(g));
            double score = sides.score();
            if (score > best.score) {
                float at = columns.between(column, groups.code(g), groups.code(g + 1));
                best.take(column, at, sides.isMissingLeft(), score);
            }
        }
        if (groups.isMissing() && last >= 0) {
            sides.add(sums, groups.at(last));
            double score = sides.scoreMissingRight();
            if (score > best.score) {
                best.take(column, Float.POSITIVE_INFINITY, false, score);
            }
        }
    }
}
