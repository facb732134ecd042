package io.assay.learn.golden;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;

/// A learner on features less their mean, divided by their spread in the training rows.
record Scaled(Learner inner) implements Learner {

    @Override
    public Model fit(Table table, long seed) {
        int features = table.columns().size();
        double[] mean = new double[features];
        double[] spread = new double[features];
        for (int j = 0; j < features; j++) {
            for (int i = 0; i < table.rows(); i++) {
                mean[j] += table.value(i, j) / (double) table.rows();
            }
            double squares = 0;
            for (int i = 0; i < table.rows(); i++) {
                squares += Math.pow(table.value(i, j) - mean[j], 2);
            }
            double sd = Math.sqrt(squares / table.rows());
            spread[j] = sd > 1e-12 ? sd : 1;
        }
        ScaledModel outer = new ScaledModel(mean, spread, null);
        Table whole = outer.scaled(table);
        Table scaled =
                table.target().isClasses()
                        ? whole.withClasses(table.labels(), table.target())
                        : whole.withTarget(table.numbers(), table.target().name());
        return new ScaledModel(mean, spread, inner.fit(scaled, seed));
    }

    /// Scales, then predicts.
    record ScaledModel(double[] mean, double[] spread, Model inner) implements Model {
        Table scaled(Table rows) {
            float[][] values = new float[mean.length][rows.rows()];
            for (int j = 0; j < mean.length; j++) {
                for (int i = 0; i < rows.rows(); i++) {
                    values[j][i] = (float) ((rows.value(i, j) - mean[j]) / spread[j]);
                }
            }
            return Table.ofColumns(values, rows.columns());
        }

        @Override
        public void predict(Table rows, double[] into) {
            inner.predict(scaled(rows), into);
        }
    }
}
