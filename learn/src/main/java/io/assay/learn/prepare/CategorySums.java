package io.assay.learn.prepare;

import io.assay.learn.Table;

/// Sums of targets of the categories of a column; the last category is the missing one.
final class CategorySums {
    private final TargetNumbers targets;
    private final Table table;
    private final int column;
    private final double weight;
    private final double[] priors;
    private final int categories;
    private final double[] sums;
    private final double[] totals;

    CategorySums(TargetNumbers targets, Table table, int column, double weight, double[] priors) {
        this.targets = targets;
        this.table = table;
        this.column = column;
        this.weight = weight;
        this.priors = priors;
        categories = table.columns().get(column).categories().size() + 1;
        sums = new double[categories * targets.count()];
        totals = new double[categories];
    }

    /// Adds the rows in an order; what each became before it was added itself.
    float[][] ordered(int[] order) {
        float[][] values = new float[targets.count()][order.length];
        for (int row : order) {
            float x = table.value(row, column);
            int code = !Float.isNaN(x) ? (int) x : categories - 1;
            double w = table.weight(row);
            for (int t = 0; t < values.length; t++) {
                values[t][row] = value(code, t);
                sums[code * values.length + t] += w * targets.number(row, t);
            }
            totals[code] += w;
        }
        return values;
    }

    /// What each category becomes with the rows added so far, category by category.
    float[] all() {
        float[] values = new float[sums.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i / targets.count(), i % targets.count());
        }
        return values;
    }

    private float value(int code, int t) {
        double sum = sums[code * targets.count() + t];
        return (float) ((sum + weight * priors[t]) / (totals[code] + weight));
    }
}
