package io.assay.bench;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Predicted numbers that are off by noise.
@State(Scope.Benchmark)
public class RealRows {

    /// A service call, a set in the second-level cache, two in memory.
    @Param({"100000", "10000000"})
    public int rows;

    double[] truth;
    double[] predicted;

    /// Draws the rows.
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(42);
        truth = new double[rows];
        predicted = new double[rows];
        for (int i = 0; i < rows; i++) {
            truth[i] = 10 * random.nextDouble();
            predicted[i] = truth[i] + random.nextDouble() - 0.5;
        }
    }
}
