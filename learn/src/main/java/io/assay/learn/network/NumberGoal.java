package io.assay.learn.network;

import io.assay.learn.Table;

/// A number: half the squared error, in units of the spread of the target.
///
/// @param table null where nothing is learned
/// @param mean of the target
/// @param sd of the target; 1 for a constant one
record NumberGoal(Table table, double mean, double sd) implements Goal {

    static NumberGoal of(Table table) {
        double total = 0;
        double sum = 0;
        for (int i = 0; i < table.rows(); i++) {
            total += table.weight(i);
            sum += table.weight(i) * table.number(i);
        }
        double mean = sum / total;
        double squares = 0;
        for (int i = 0; i < table.rows(); i++) {
            double away = table.number(i) - mean;
            squares += table.weight(i) * away * away;
        }
        double sd = Math.sqrt(squares / total);
        if (!Double.isFinite(sd)) {
            throw new IllegalArgumentException(
                    "the target " + table.target().name() + " has too large numbers");
        }
        return new NumberGoal(table, mean, sd > 0 ? sd : 1);
    }

    @Override
    public double loss(int row, double[] output, double[] error) {
        error[0] = output[0] - (table.number(row) - mean) / sd;
        return error[0] * error[0] / 2;
    }

    @Override
    public void turn(int row, double[] error, double[] moved, double[] turned) {
        turned[0] = moved[0];
    }

    @Override
    public void finish(double[] output) {
        output[0] = mean + sd * output[0];
    }

    /// The same scale for other rows.
    NumberGoal with(Table other) {
        return new NumberGoal(other, mean, sd);
    }

    @Override
    public Goal forPrediction() {
        return new NumberGoal(null, mean, sd);
    }
}
