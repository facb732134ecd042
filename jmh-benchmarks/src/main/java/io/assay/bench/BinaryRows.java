package io.assay.bench;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Binary predictions of a well-calibrated model with smooth scores, in random order.
@State(Scope.Benchmark)
public class BinaryRows {

    /// A service call, a set in the second-level cache, two in memory; 100,000,000 with `--large`.
    @Param({"100000", "1000000", "10000000"})
    public int rows;

    byte[] truth;
    byte[] predicted;
    float[] floats;
    double[] doubles;

    /// Draws the rows.
    @Setup
    public void draw() {
        draw(Shape.SMOOTH);
    }

    /// Draws rows of another shape.
    void draw(Shape shape) {
        truth = new byte[rows];
        predicted = new byte[rows];
        floats = new float[rows];
        doubles = new double[rows];
        shape.draw(42, truth, floats, doubles);
        for (int i = 0; i < rows; i++) {
            predicted[i] = (byte) (floats[i] >= 0.5f ? 1 : 0);
        }
    }
}
