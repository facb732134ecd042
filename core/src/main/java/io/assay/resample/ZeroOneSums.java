package io.assay.resample;

/// Sums over rows of what 0-1 loss is made of.
final class ZeroOneSums {
    private double loss;
    private double unbiased;
    private double biased;
    private double corrected;
    private int wrong;
    private int rows;

    /// Adds a row and returns its main prediction.
    ///
    /// @param predicted rising
    int add(int truth, int[] predicted, int count) {
        int main = -1;
        int most = 0;
        int right = 0;
        for (int from = 0, to; from < count; from = to) {
            to = from + 1;
            while (to < count && predicted[to] == predicted[from]) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                main = predicted[from];
            }
            right += predicted[from] == truth ? to - from : 0;
        }
        rows++;
        loss += (count - right) / (double) count;
        double apart = (count - most) / (double) count;
        if (main == truth) {
            unbiased += apart;
        } else {
            wrong++;
            biased += apart;
            corrected += right / (double) count;
        }
        return main;
    }

    ZeroOneParts parts(int[] main) {
        if (rows == 0) {
            throw new IllegalArgumentException("no model predicts any row; expected some classes");
        }
        double n = rows;
        return new ZeroOneParts(loss / n, wrong / n, unbiased / n, biased / n, corrected / n, main);
    }
}
