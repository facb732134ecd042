package io.assay.learn.network;

import io.assay.learn.Table;
import io.assay.learn.numeric.Softmax;

/// Classes: the log loss of the softmax of the outputs.
///
/// @param table null where nothing is learned
record ClassGoal(Table table) implements Goal {

    @Override
    public double loss(int row, double[] output, double[] error) {
        double largest = output[0];
        for (double x : output) {
            largest = Math.max(largest, x);
        }
        double sum = 0;
        for (int k = 0; k < output.length; k++) {
            error[k] = StrictMath.exp(output[k] - largest);
            sum += error[k];
        }
        for (int k = 0; k < output.length; k++) {
            error[k] /= sum;
        }
        int label = table.label(row);
        error[label] -= 1;
        return largest + StrictMath.log(sum) - output[label];
    }

    @Override
    public void turn(int row, double[] error, double[] moved, double[] turned) {
        int label = table.label(row);
        double mean = moved[label];
        for (int k = 0; k < error.length; k++) {
            mean += error[k] * moved[k];
        }
        for (int k = 0; k < error.length; k++) {
            double p = error[k] + (k == label ? 1 : 0);
            turned[k] = p * (moved[k] - mean);
        }
    }

    @Override
    public void finish(double[] output) {
        Softmax.apply(output, 0, output.length);
    }

    @Override
    public Goal forPrediction() {
        return new ClassGoal(null);
    }
}
