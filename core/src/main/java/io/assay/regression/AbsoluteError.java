package io.assay.regression;

/// `|predicted - truth|`.
record AbsoluteError() implements RowLoss {

    @Override
    public double of(double truth, double predicted) {
        return Math.abs(predicted - truth);
    }

    @Override
    public void add(double[] truth, int t, double[] predicted, int p, int count, double[] sums) {
        for (int i = 0; i < count; i++) {
            sums[i] += Math.abs(predicted[p + i] - truth[t + i]);
        }
    }
}
