package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.PreparedTrees;
import java.util.Arrays;
import java.util.concurrent.Executor;

/// Learns again and again from one table with other weights.
interface RoundLearner {

    /// Learns.
    ///
    /// @param weights of the rows, with the number of rows for sum
    Model learn(double[] weights, long seed);

    /// Learns from a resample.
    ///
    /// @param counts how often each row was drawn
    Model learn(int[] counts, long seed);

    /// Trees sort or bin the columns once for all rounds.
    static RoundLearner of(Learner learner, Table table, Executor executor) {
        return learner instanceof DecisionTree tree
                ? new OfTrees(tree.prepare(table, executor))
                : new OfAny(learner, table);
    }

    /// Trees.
    record OfTrees(PreparedTrees trees) implements RoundLearner {
        @Override
        public Model learn(double[] weights, long seed) {
            return trees.fit(weights, seed);
        }

        @Override
        public Model learn(int[] counts, long seed) {
            double[] weights = new double[counts.length];
            for (int i = 0; i < counts.length; i++) {
                weights[i] = counts[i];
            }
            return trees.fit(weights, seed);
        }
    }

    /// Anybody.
    record OfAny(Learner learner, Table table) implements RoundLearner {
        @Override
        public Model learn(double[] weights, long seed) {
            return learner.fit(table.reweighted(weights), seed);
        }

        @Override
        public Model learn(int[] counts, long seed) {
            double[] ones = new double[counts.length];
            Arrays.fill(ones, 1);
            return learner.fit(table.reweighted(ones).rows(Bag.rows(counts)), seed);
        }
    }
}
