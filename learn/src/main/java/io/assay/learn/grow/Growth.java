package io.assay.learn.grow;

import io.assay.learn.Table;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/// A table made ready for any number of trees, which share its codes and targets. Threads may grow trees
/// of it at once.
public final class Growth {
    private final Table table;
    private final Coded coded;
    private final int[] labels;
    private final double[] numbers;
    private final double[] weights;

    private Growth(Table table, Coded coded) {
        this.table = table;
        this.coded = coded;
        boolean isClasses = table.target().isClasses();
        labels = isClasses ? table.labels() : null;
        numbers = isClasses ? null : table.numbers();
        weights = new double[table.rows()];
        Arrays.setAll(weights, table::weight);
    }

    /// For trees that look for the best split.
    ///
    /// @param exactUpTo most rows for which every split is tried; columns of more are binned
    /// @param executor shares out the columns; null for the calling thread alone
    public static Growth best(Table table, int exactUpTo, Executor executor) {
        boolean isExact = table.rows() <= exactUpTo;
        return new Growth(
                table, isExact ? RankCodes.of(table, executor) : BinCodes.of(table, executor));
    }

    /// For trees that take the best of random splits.
    public static Growth random(Table table) {
        return new Growth(table, null);
    }

    /// The weights of the rows; not to be changed.
    public double[] weights() {
        return weights;
    }

    /// Grows a tree.
    ///
    /// @param weights of the rows; those of weight 0 are left out
    /// @param alpha what the splits of a branch must gain per leaf, as a share of all weight; 0 to keep
    ///     them all
    public Tree tree(Rules rules, double alpha, double[] weights, long seed) {
        Branches branches = grow(rules, weights, seed);
        if (alpha > 0) {
            Pruning pruning = new Pruning(branches);
            double least = alpha * sum(weights);
            for (int w = pruning.weakest(); w >= 0 && pruning.strength(w) <= least; ) {
                pruning.cut(w);
                w = pruning.weakest();
            }
        }
        return branches.tree();
    }

    /// The steps of pruning a tree until its root is left.
    public PruningSteps prune(Rules rules, double[] weights, long seed) {
        return PruningSteps.of(new Pruning(grow(rules, weights, seed)), sum(weights));
    }

    private Branches grow(Rules rules, double[] some, long seed) {
        if (sum(some) <= 0) {
            throw new IllegalArgumentException(
                    "all rows have weight 0; expected at least one that counts");
        }
        Response response =
                labels == null
                        ? new NumberResponse(numbers, some)
                        : new ClassResponse(
                                labels, some, table.classes().size(), rules.isEntropy());
        SplittableRandom random = new SplittableRandom(seed);
        if (coded == null) {
            Finder finder = new RandomFinder(table, response, rules);
            return new Grower(table, rules, some, response, finder, finder, random).grow();
        }
        Groups groups = new Groups(coded, response, table.rows());
        Sides sides = new Sides(response, rules.leastLeaf());
        Finder numeric = new ThresholdFinder(coded, groups, sides);
        Finder sets = new CategoryFinder(coded, response, groups, sides, rules.isOrdered());
        return new Grower(table, rules, some, response, numeric, sets, random).grow();
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        return sum;
    }
}
