package io.assay.learn.boost;

import io.assay.learn.parallel.Parts;
import io.assay.learn.parallel.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/// Random orders of the rows, and for each the models of its first 1, 2, 4, 8 ... rows: a row's
/// derivatives are those of the largest model before it, which its own target has not helped to fit
/// (L. Prokhorenkova and others, CatBoost: unbiased boosting with categorical features, 2018).
///
/// All models use the same trees, with values of leaves of their own.
final class Orders {
    private final int[][] orders;
    private final List<PrefixModel> models = new ArrayList<>();

    /// The order of each model.
    private final List<int[]> orderOf = new ArrayList<>();

    private final Executor executor;

    /// @param count of orders
    /// @param weights null when all are 1
    /// @param start of all scores
    Orders(
            int count,
            double[] truth,
            double[] weights,
            double[] start,
            long seed,
            Executor executor) {
        this.executor = executor;
        orders = new int[count][];
        for (int r = 0; r < count; r++) {
            orders[r] = shuffled(truth.length, Seeds.of(seed, r));
            for (int learned = 1; learned > 0 && learned < truth.length; learned *= 2) {
                models.add(new PrefixModel(orders[r], learned, truth, weights, start));
                orderOf.add(orders[r]);
            }
        }
    }

    private static int[] shuffled(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /// Derives the loss at the scores of all models.
    void derive(Loss loss) {
        Parts.run(models.size(), executor, m -> models.get(m).derive(loss));
    }

    /// Writes the derivatives by one score of all rows in one of the orders; those of its first row,
    /// before which there is none, are 0.
    void write(long drawn, int output, Gradients into) {
        int[] order = orders[new SplittableRandom(drawn).nextInt(orders.length)];
        into.first[output * order.length + order[0]] = 0;
        into.second[output * order.length + order[0]] = 0;
        for (int m = 0; m < models.size(); m++) {
            if (orderOf.get(m) == order) {
                models.get(m).write(order, output, into);
            }
        }
    }

    /// Adds a tree to all models.
    ///
    /// @param leaves of the rows
    /// @param nodes of the tree
    void add(int output, int[] leaves, int nodes, Growth growth, double rate) {
        Parts.run(
                models.size(),
                executor,
                m -> models.get(m).add(orderOf.get(m), output, leaves, nodes, growth, rate));
    }
}
