package io.assay.learn.network;

/// The weights with the least loss so far, and how long nothing was gained.
final class Best {
    private double least = Double.POSITIVE_INFINITY;
    private double mark = Double.POSITIVE_INFINITY;
    private int since;
    private double[][] weights;

    /// @param progress by how much the loss must fall below its last mark to count
    void offer(double loss, double[][] now, double progress) {
        if (loss < least) {
            least = loss;
            keep(now);
        }
        if (loss < mark - progress) {
            mark = loss;
            since = 0;
        } else {
            since++;
        }
    }

    private void keep(double[][] now) {
        if (weights == null) {
            weights = Zeros.like(now);
        }
        for (int r = 0; r < now.length; r++) {
            System.arraycopy(now[r], 0, weights[r], 0, now[r].length);
        }
    }

    /// Epochs in a row without progress.
    int since() {
        return since;
    }

    double[][] weights() {
        return weights;
    }
}
