package io.assay.learn.tree;

import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;

/// A tree as one would write it first: every threshold of every column, impurities from scratch.
final class NaiveTree {
    private final Table table;
    private final String impurity;
    private final int minLeaf;

    NaiveTree(Table table, String impurity, int minLeaf) {
        this.table = table;
        this.impurity = impurity;
        this.minLeaf = minLeaf;
    }

    /// Predictions of all rows, those of a leaf being its shares or its mean.
    double[] predictions(int depth) {
        double[] into = new double[table.rows() * table.target().outputs()];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            all.add(i);
        }
        grow(all, depth, into);
        return into;
    }

    private void grow(List<Integer> rows, int depth, double[] into) {
        List<List<Integer>> best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < table.columns().size() && depth > 0 && impurity(rows) > 1e-14; c++) {
            for (int i : rows) {
                for (int missingLeft = 0; missingLeft < 2; missingLeft++) {
                    List<List<Integer>> sides = part(rows, c, table.value(i, c), missingLeft > 0);
                    double sum = 0;
                    for (List<Integer> side : sides) {
                        sum += impurity(side) * weight(side);
                    }
                    boolean isLight =
                            weight(sides.get(0)) < minLeaf || weight(sides.get(1)) < minLeaf;
                    if (!isLight && sum < least - 1e-12) {
                        least = sum;
                        best = sides;
                    }
                }
            }
        }
        if (best == null) {
            fill(rows, into);
        } else {
            grow(best.get(0), depth - 1, into);
            grow(best.get(1), depth - 1, into);
        }
    }

    private List<List<Integer>> part(
            List<Integer> rows, int column, float at, boolean missingLeft) {
        DoublePredicate left =
                x -> Float.isNaN((float) x) ? missingLeft : Float.isNaN(at) || x <= at;
        List<Integer> yes = new ArrayList<>();
        List<Integer> no = new ArrayList<>();
        for (int i : rows) {
            (left.test(table.value(i, column)) ? yes : no).add(i);
        }
        return List.of(yes, no);
    }

    private double weight(List<Integer> rows) {
        return rows.stream().mapToDouble(table::weight).sum();
    }

    private double impurity(List<Integer> rows) {
        double all = weight(rows);
        if (!table.target().isClasses()) {
            double mean = mean(rows);
            double sum = 0;
            for (int i : rows) {
                sum += table.weight(i) * Math.pow(table.number(i) - mean, 2);
            }
            return rows.isEmpty() ? 0 : sum / all;
        }
        double sum = 0;
        for (double w : weights(rows).values()) {
            double p = w / all;
            sum += impurity.equals("gini") ? p * (1 - p) : -p * Math.log(p);
        }
        return sum;
    }

    private double mean(List<Integer> rows) {
        double sum = 0;
        for (int i : rows) {
            sum += table.weight(i) * table.number(i);
        }
        return sum / weight(rows);
    }

    private Map<Integer, Double> weights(List<Integer> rows) {
        Map<Integer, Double> weights = new TreeMap<>();
        for (int i : rows) {
            weights.merge(table.label(i), table.weight(i), Double::sum);
        }
        return weights;
    }

    private void fill(List<Integer> rows, double[] into) {
        int outputs = table.target().outputs();
        for (int i : rows) {
            if (outputs == 1) {
                into[i] = mean(rows);
            } else {
                weights(rows).forEach((k, w) -> into[i * outputs + k] = w / weight(rows));
            }
        }
    }
}
