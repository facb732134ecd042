package io.assay.regression;

/// `(predicted - truth)²`.
record SquaredError() implements RowLoss {

    @Override
    public double of(double truth, double predicted) {
        double error = predicted - truth;
        return error * error;
    }

    @Override
    public void add(double[] truth, int t, double[] predicted, int p, int count, double[] sums) {
        for (int i = 0; i < count; i++) {
            double error = predicted[p + i] - truth[t + i];
            sums[i] += error * error;
        }
    }
}
