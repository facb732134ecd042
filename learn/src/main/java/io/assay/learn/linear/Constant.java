package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import java.util.Arrays;
import java.util.Comparator;

/// Looks at the target only: the baseline that a model should beat. Features may be of any kind and
/// missing. Honours weights.
public enum Constant implements Learner {
    /// For classes, their shares.
    PRIOR {
        @Override
        double[] answer(Table table) {
            Demands.classes("the prior", table);
            double[] shares = new double[table.classes().size()];
            double total = 0;
            for (int i = 0; i < table.rows(); i++) {
                shares[table.label(i)] += table.weight(i);
                total += table.weight(i);
            }
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= total;
            }
            return shares;
        }
    },
    /// For classes, 1 for the largest, 0 for the others; the first of equally large ones.
    MOST_FREQUENT {
        @Override
        double[] answer(Table table) {
            double[] shares = PRIOR.answer(table);
            int most = 0;
            for (int k = 1; k < shares.length; k++) {
                most = shares[k] > shares[most] ? k : most;
            }
            Arrays.fill(shares, 0);
            shares[most] = 1;
            return shares;
        }
    },
    /// For numbers, their mean.
    MEAN {
        @Override
        double[] answer(Table table) {
            Demands.number("the mean", table);
            return new double[] {Centre.mean(table, table::number)};
        }
    },
    /// For numbers, the lower weighted median: half of the weight is at most it.
    MEDIAN {
        @Override
        double[] answer(Table table) {
            Demands.number("the median", table);
            Integer[] order = new Integer[table.rows()];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparingDouble(table::number));
            double total = 0;
            for (int row : order) {
                total += table.weight(row);
            }
            double below = 0;
            int at = -1;
            while (below < total / 2) {
                below += table.weight(order[++at]);
            }
            return new double[] {table.number(order[at])};
        }
    };

    abstract double[] answer(Table table);

    @Override
    public Model fit(Table table, long seed) {
        double[] answer = answer(table);
        return new ConstantModel(table.columns(), table.target(), answer);
    }
}
