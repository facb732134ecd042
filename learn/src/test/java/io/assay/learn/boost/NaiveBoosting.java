package io.assay.learn.boost;

import java.util.ArrayList;
import java.util.List;

/// Boosting of the squared loss as it is told in the paper: every split between two values of every
/// column is tried, both ways for missing values, and all sums are of doubles.
final class NaiveBoosting {
    private final double[][] x;
    private final double[] truth;
    private final double[] weights;
    private final Growth growth;
    private final double rate;
    final double[] scores;

    NaiveBoosting(double[][] x, double[] truth, double[] weights, Growth growth, double rate) {
        this.x = x;
        this.truth = truth;
        this.weights = weights;
        this.growth = growth;
        this.rate = rate;
        scores = new double[truth.length];
        double sum = 0;
        double total = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += weights[i] * truth[i];
            total += weights[i];
        }
        for (int i = 0; i < truth.length; i++) {
            scores[i] = sum / total;
        }
    }

    void round() {
        List<Integer> all = new ArrayList<>();
        double[] gradient = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            all.add(i);
            gradient[i] = weights[i] * (scores[i] - truth[i]);
        }
        grow(all, gradient, 0);
    }

    private void grow(List<Integer> rows, double[] gradient, int depth) {
        List<Integer> left = null;
        double best = growth.gamma() + 1e-9;
        for (int c = 0; c < x.length && depth < growth.depth(); c++) {
            for (int cut : rows) {
                for (boolean missingLeft : new boolean[] {false, true}) {
                    List<Integer> some = left(rows, c, x[c][cut], missingLeft);
                    double gain = gain(rows, some, gradient);
                    if (gain > best * (1 + 1e-9)) {
                        best = gain;
                        left = some;
                    }
                }
            }
        }
        if (left == null) {
            double value = rate * value(rows, gradient);
            rows.forEach(i -> scores[i] += value);
            return;
        }
        List<Integer> right = new ArrayList<>(rows);
        right.removeAll(left);
        grow(left, gradient, depth + 1);
        grow(right, gradient, depth + 1);
    }

    private List<Integer> left(List<Integer> rows, int c, double most, boolean missingLeft) {
        List<Integer> left = new ArrayList<>();
        for (int i : rows) {
            if (Double.isNaN(x[c][i]) ? missingLeft : x[c][i] <= most) {
                left.add(i);
            }
        }
        return left;
    }

    private double gain(List<Integer> rows, List<Integer> left, double[] gradient) {
        List<Integer> right = new ArrayList<>(rows);
        right.removeAll(left);
        boolean allowed = !left.isEmpty() && !right.isEmpty();
        allowed &= weight(left) >= growth.minChildWeight();
        allowed &= weight(right) >= growth.minChildWeight();
        allowed &= Math.min(left.size(), right.size()) >= growth.minRows();
        double whole = score(rows, gradient);
        return allowed ? score(left, gradient) + score(right, gradient) - whole : 0;
    }

    private double weight(List<Integer> rows) {
        return rows.stream().mapToDouble(i -> weights[i]).sum();
    }

    private double cut(List<Integer> rows, double[] gradient) {
        double g = rows.stream().mapToDouble(i -> gradient[i]).sum();
        return Math.signum(g) * Math.max(0, Math.abs(g) - growth.alpha());
    }

    private double score(List<Integer> rows, double[] gradient) {
        double g = cut(rows, gradient);
        return g * g / (weight(rows) + growth.lambda());
    }

    private double value(List<Integer> rows, double[] gradient) {
        return -cut(rows, gradient) / (weight(rows) + growth.lambda());
    }
}
