package io.assay.learn.grow;

import java.util.Arrays;

/// Classes: the sums are the weight of each.
final class ClassResponse implements Response {
    private final int[] labels;
    private final double[] weights;
    private final int classes;
    private final boolean isEntropy;
    private final int[] label;
    private final double[] weight;
    private final double[] total;
    private double all;
    private int favourite;

    /// @param weights of all rows, 0 for those that do not count
    ClassResponse(int[] labels, double[] weights, int classes, boolean isEntropy) {
        this.labels = labels;
        this.weights = weights;
        this.classes = classes;
        this.isEntropy = isEntropy;
        label = new int[labels.length];
        weight = new double[labels.length];
        total = new double[classes];
    }

    @Override
    public int width() {
        return classes;
    }

    @Override
    public int outputs() {
        return classes;
    }

    @Override
    public void open(int[] rows, int from, int to) {
        Arrays.fill(total, 0);
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int k = labels[row];
            double w = weights[row];
            label[i - from] = k;
            weight[i - from] = w;
            total[k] += w;
        }
        all = weight(total, 0);
        favourite = 1;
        for (int k = 0; k < classes && classes > 2; k++) {
            favourite = total[k] > total[favourite] ? k : favourite;
        }
    }

    @Override
    public double[] total() {
        return total;
    }

    @Override
    public double weight() {
        return all;
    }

    @Override
    public boolean isPure() {
        int present = 0;
        for (double t : total) {
            present += t > 0 ? 1 : 0;
        }
        return present < 2;
    }

    @Override
    public void value(double[] into, int at) {
        for (int k = 0; k < classes; k++) {
            into[at + k] = total[k] / all;
        }
    }

    @Override
    public void tally(int[] group, int rows, double[] sums) {
        if (classes == 2) {
            for (int i = 0; i < rows; i++) {
                sums[2 * group[i] + label[i]] += weight[i];
            }
            return;
        }
        for (int i = 0; i < rows; i++) {
            sums[classes * group[i] + label[i]] += weight[i];
        }
    }

    @Override
    public double weight(double[] sums, int at) {
        double sum = 0;
        for (int k = at; k < at + classes; k++) {
            sum += sums[k];
        }
        return sum;
    }

    @Override
    public double mean(double[] sums, int at) {
        return sums[at + favourite] / weight(sums, at);
    }

    @Override
    public double purity() {
        double sum = 0;
        for (double t : total) {
            sum += part(t);
        }
        return whole(sum, all);
    }

    @Override
    public double purity(double[] left) {
        if (classes == 2 && !isEntropy) {
            return ginis(left[0], left[1], total[0] - left[0], total[1] - left[1]);
        }
        double l = 0;
        double inLeft = 0;
        double inRight = 0;
        for (int k = 0; k < classes; k++) {
            double x = left[k];
            l += x;
            inLeft += part(x);
            inRight += part(total[k] - x);
        }
        return whole(inLeft, l) + whole(inRight, all - l);
    }

    /// The same for two classes, where most time goes.
    private double ginis(double a, double b, double c, double d) {
        double l = a + b;
        return (a * a + b * b) / l + (c * c + d * d) / (all - l);
    }

    /// Gini: `Σ w²` over `W`. Entropy: `Σ w ln w` less `W ln W`.
    private double part(double w) {
        if (!isEntropy) {
            return w * w;
        }
        return w > 0 ? w * StrictMath.log(w) : 0;
    }

    private double whole(double sum, double w) {
        return isEntropy ? sum - part(w) : sum / w;
    }
}
