package io.assay.bench;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The rows of [BinaryRows] in the arrays that other libraries take.
@State(Scope.Benchmark)
public class ArrayRows {

    /// The sizes of our own rows.
    @Param({"100000", "1000000", "10000000"})
    public int rows;

    BinaryRows data;
    int[] truth;
    int[] predicted;
    boolean[] positive;

    /// Draws and copies.
    @Setup
    public void copy() {
        data = new BinaryRows();
        data.rows = rows;
        data.draw();
        truth = new int[rows];
        predicted = new int[rows];
        positive = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            truth[i] = data.truth[i];
            predicted[i] = data.predicted[i];
            positive[i] = data.truth[i] == 1;
        }
    }
}
