package io.assay.learn.grow;

import java.util.SplittableRandom;

/// Parts the categories of a column: those with the lowest means against the others, which for numbers
/// and two classes is the best of all ways (L. Breiman and others, Classification and regression trees,
/// 1984, 4.2), or one against all others.
final class CategoryFinder implements Finder {
    private final Coded columns;
    private final Response response;
    private final Groups groups;
    private final Sides sides;
    private final boolean isOrdered;

    CategoryFinder(
            Coded columns, Response response, Groups groups, Sides sides, boolean isOrdered) {
        this.columns = columns;
        this.response = response;
        this.groups = groups;
        this.sides = sides;
        this.isOrdered = isOrdered;
    }

    @Override
    public void find(
            int column, int[] rows, int from, int to, SplittableRandom random, Split best) {
        groups.open(column, rows, from, to);
        sides.open(groups);
        int[] order = isOrdered ? byMean() : null;
        int last = groups.count() - (groups.isMissing() ? 0 : 1);
        for (int g = 0; g < last; g++) {
            if (isOrdered) {
                sides.add(groups.sums(), groups.at(order[g]));
            } else {
                sides.clear();
                sides.add(groups.sums(), groups.at(g));
            }
            boolean isAll = g == groups.count() - 1 && (isOrdered || g == 0);
            double score = isAll ? sides.scoreMissingRight() : sides.score();
            if (score > best.score) {
                boolean missingLeft = !isAll && sides.isMissingLeft();
                best.take(column, set(column, order, g), missingLeft, score);
            }
        }
    }

    /// The groups by rising mean; by code where means are equal.
    private int[] byMean() {
        int[] order = new int[groups.count()];
        double[] means = new double[groups.count()];
        for (int g = 0; g < order.length; g++) {
            double mean = response.mean(groups.sums(), groups.at(g));
            int place = g;
            for (; place > 0 && means[place - 1] > mean; place--) {
                means[place] = means[place - 1];
                order[place] = order[place - 1];
            }
            means[place] = mean;
            order[place] = g;
        }
        return order;
    }

    /// The categories that go left; those that do not occur go where most rows go.
    private long[] set(int column, int[] order, int last) {
        int categories = columns.codes(column);
        long[] left = new long[Split.words(categories)];
        if (sides.isHeavier()) {
            for (int category = 0; category < categories; category++) {
                left[category >> 6] |= 1L << category;
            }
            for (int g = 0; g < groups.count(); g++) {
                left[groups.code(g) >> 6] &= ~(1L << groups.code(g));
            }
        }
        for (int g = isOrdered ? 0 : last; g <= last; g++) {
            int category = groups.code(order == null ? g : order[g]);
            left[category >> 6] |= 1L << category;
        }
        return left;
    }
}
