package io.assay.learn.grow;

/// Numbers: the sums are the weight and the weighted sum, which is of differences from the mean of the
/// node, so that a large mean takes no digits from the gains.
final class NumberResponse implements Response {
    private final double[] numbers;
    private final double[] weights;
    private final double[] number;
    private final double[] weight;
    private final double[] total = new double[2];
    private double mean;
    private boolean isPure;

    /// @param weights of all rows, 0 for those that do not count
    NumberResponse(double[] numbers, double[] weights) {
        this.numbers = numbers;
        this.weights = weights;
        number = new double[numbers.length];
        weight = new double[numbers.length];
    }

    @Override
    public int width() {
        return 2;
    }

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public void open(int[] rows, int from, int to) {
        double first = numbers[rows[from]];
        double all = 0;
        double sum = 0;
        isPure = true;
        for (int i = from; i < to; i++) {
            double w = weights[rows[i]];
            double apart = numbers[rows[i]] - first;
            isPure &= apart == 0;
            weight[i - from] = w;
            number[i - from] = apart;
            all += w;
            sum += w * apart;
        }
        double shift = sum / all;
        mean = first + shift;
        total[0] = all;
        total[1] = 0;
        for (int i = 0; i < to - from; i++) {
            number[i] = weight[i] * (number[i] - shift);
            total[1] += number[i];
        }
    }

    @Override
    public double[] total() {
        return total;
    }

    @Override
    public double weight() {
        return total[0];
    }

    @Override
    public boolean isPure() {
        return isPure;
    }

    @Override
    public void value(double[] into, int at) {
        into[at] = mean;
    }

    @Override
    public void tally(int[] group, int rows, double[] sums) {
        for (int i = 0; i < rows; i++) {
            int at = 2 * group[i];
            sums[at] += weight[i];
            sums[at + 1] += number[i];
        }
    }

    @Override
    public double weight(double[] sums, int at) {
        return sums[at];
    }

    @Override
    public double mean(double[] sums, int at) {
        return sums[at + 1] / sums[at];
    }

    @Override
    public double purity() {
        return total[1] * total[1] / total[0];
    }

    @Override
    public double purity(double[] left) {
        double right = total[1] - left[1];
        return left[1] * left[1] / left[0] + right * right / (total[0] - left[0]);
    }
}
