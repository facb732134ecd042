package io.assay.bench;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Binary predictions of a well-calibrated model: scores uniform in [0, 1), a row of score s positive
/// with probability s, in random order. Predictable labels would flatter loops with branches.
@State(Scope.Benchmark)
public class BinaryRows {

    /// A service call, a set in the second-level cache, a set in memory.
    @Param({"1000", "100000", "10000000"})
    public int rows;

    byte[] truth;
    byte[] predicted;
    float[] floats;
    double[] doubles;

    /// Draws the rows.
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(42);
        truth = new byte[rows];
        predicted = new byte[rows];
        floats = new float[rows];
        doubles = new double[rows];
        for (int i = 0; i < rows; i++) {
            doubles[i] = random.nextDouble();
            floats[i] = (float) doubles[i];
            truth[i] = (byte) (random.nextDouble() < doubles[i] ? 1 : 0);
            predicted[i] = (byte) (floats[i] >= 0.5f ? 1 : 0);
        }
    }
}
