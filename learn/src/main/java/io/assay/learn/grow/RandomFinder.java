package io.assay.learn.grow;

import io.assay.learn.Table;
import java.util.SplittableRandom;

/// Tries one random threshold of a numeric column, uniform between the least and the largest value of
/// the node (P. Geurts, D. Ernst, L. Wehenkel, Machine Learning 63, 2006), or one random category
/// against all others.
final class RandomFinder implements Finder, Coded {
    private final Table table;
    private final Groups groups;
    private final Sides sides;
    private float threshold;
    private boolean isCategory;

    RandomFinder(Table table, Response response, Rules rules) {
        this.table = table;
        groups = new Groups(this, response, table.rows());
        sides = new Sides(response, rules.leastLeaf());
    }

    @Override
    public void find(
            int column, int[] rows, int from, int to, SplittableRandom random, Split best) {
        isCategory = table.columns().get(column).isCategorical();
        if (!draw(column, rows, from, to, random)) {
            return;
        }
        groups.open(column, rows, from, to);
        sides.open(groups);
        sides.add(groups.sums(), groups.at(0));
        double score = groups.count() > 1 ? sides.score() : sides.scoreMissingRight();
        if (score > best.score) {
            boolean missingLeft = groups.count() > 1 && sides.isMissingLeft();
            if (isCategory) {
                best.take(column, set(column), missingLeft, score);
            } else {
                best.take(column, threshold, missingLeft, score);
            }
        }
    }

    /// Whether there is anything to part.
    private boolean draw(int column, int[] rows, int from, int to, SplittableRandom random) {
        float[] stored = table.stored(column);
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        boolean isMissing = false;
        for (int i = from; i < to; i++) {
            float x = stored[table.base(rows[i])];
            least = x < least ? x : least;
            most = x > most ? x : most;
            isMissing |= Float.isNaN(x);
        }
        if (least >= most) {
            threshold = least;
            return isMissing && least == most;
        }
        if (isCategory) {
            threshold = pick(stored, rows, from, to, random);
            return true;
        }
        float drawn = (float) (least + ((double) most - least) * random.nextDouble());
        threshold = drawn < most ? drawn : least;
        return true;
    }

    /// The category of a random row.
    private float pick(float[] stored, int[] rows, int from, int to, SplittableRandom random) {
        while (true) {
            float x = stored[table.base(rows[from + random.nextInt(to - from)])];
            if (!Float.isNaN(x)) {
                return x;
            }
        }
    }

    private long[] set(int column) {
        long[] left = new long[Split.words(table.columns().get(column).categories().size())];
        left[(int) threshold >> 6] |= 1L << (int) threshold;
        return left;
    }

    @Override
    public int codes(int column) {
        return 2;
    }

    /// 0 for what goes left, 1 for what goes right, 2 for what is missing.
    @Override
    public void gather(int column, int[] rows, int from, int to, int[] into) {
        float[] stored = table.stored(column);
        for (int i = from; i < to; i++) {
            float x = stored[table.base(rows[i])];
            boolean left = isCategory ? x == threshold : x <= threshold;
            into[i - from] = left ? 0 : !Float.isNaN(x) ? 1 : 2;
        }
    }

    @Override
    public float between(int column, int lower, int upper) {
        return threshold;
    }
}
