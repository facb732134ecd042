package io.assay.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import weka.classifiers.evaluation.NominalPrediction;

/// The rows of [BinaryRows] as one object each, which is what Weka and most of Tribuo take. Made in
/// setup, so that only their own work is timed.
public final class ObjectRows {
    private ObjectRows() {}

    private static BinaryRows drawn(int rows) {
        BinaryRows data = new BinaryRows();
        data.rows = rows;
        data.draw();
        return data;
    }

    /// Weka's predictions with the distribution over both classes.
    @State(Scope.Benchmark)
    public static class Weka {

        /// Larger sets on request: a million takes seconds a call, ten million 4 GB of objects.
        @Param({"1000", "100000"})
        public int rows;

        BinaryRows data;
        ArrayList<weka.classifiers.evaluation.Prediction> predictions;

        /// Draws and copies.
        @Setup
        public void copy() {
            data = drawn(rows);
            predictions = new ArrayList<>(rows);
            for (int i = 0; i < rows; i++) {
                double p = data.doubles[i];
                predictions.add(new NominalPrediction(data.truth[i], new double[] {1 - p, p}));
            }
        }
    }

    /// Tribuo's predictions: an example with the truth, and the predicted label.
    @State(Scope.Benchmark)
    public static class Tribuo {

        /// As for Weka.
        @Param({"1000", "100000"})
        public int rows;

        final Label negative = new Label("0");
        final Label positive = new Label("1");
        BinaryRows data;
        ImmutableOutputInfo<Label> classes;
        List<Prediction<Label>> predictions;

        /// Draws and copies.
        @Setup
        public void copy() {
            data = drawn(rows);
            var seen = new LabelFactory().generateInfo();
            seen.observe(negative);
            seen.observe(positive);
            classes = seen.generateImmutableOutputInfo();
            predictions = new ArrayList<>(rows);
            for (int i = 0; i < rows; i++) {
                var example = new ArrayExample<>(label(data.truth[i]), 1);
                predictions.add(new Prediction<>(label(data.predicted[i]), 0, example));
            }
        }

        private Label label(byte of) {
            return of == 1 ? positive : negative;
        }
    }
}
