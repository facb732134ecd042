package io.assay.bench;

import io.assay.kernel.CountTable;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Class predictions in random order: classes equally frequent, seven in ten rows right, the rest
/// spread over all classes.
@State(Scope.Benchmark)
public class ClassRows {

    /// A service call, a set in the second-level cache, two in memory.
    @Param({"100000", "10000000"})
    public int rows;

    /// Classes; 1,000 make a table of 8 MB.
    @Param({"10", "100", "1000"})
    public int classes;

    int[] truth;
    int[] predicted;

    /// The same in shorts and, where they hold all classes, in bytes.
    short[] shorts;

    short[] predictedShorts;
    byte[] bytes;
    byte[] predictedBytes;

    /// Draws the rows.
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(42);
        truth = new int[rows];
        predicted = new int[rows];
        for (int i = 0; i < rows; i++) {
            truth[i] = random.nextInt(classes);
            predicted[i] = random.nextInt(10) < 7 ? truth[i] : random.nextInt(classes);
        }
        shorts = shorts(truth);
        predictedShorts = shorts(predicted);
        if (classes <= CountTable.BYTE_CLASSES) {
            bytes = bytes(truth);
            predictedBytes = bytes(predicted);
        }
    }

    private static byte[] bytes(int[] classes) {
        byte[] bytes = new byte[classes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) classes[i];
        }
        return bytes;
    }

    private static short[] shorts(int[] classes) {
        short[] shorts = new short[classes.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) classes[i];
        }
        return shorts;
    }
}
