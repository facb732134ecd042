package io.assay.bench;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Arrays for every method of the seam, in the second-level cache.
@State(Scope.Benchmark)
public class SeamRows {
    static final int CLASSES = 100;

    /// Columns of the probabilities, for which the scores stand.
    static final int COLUMNS = 10;

    /// One size: the question is which set is faster, not where.
    @Param("100000")
    public int rows;

    byte[] truth;
    byte[] predicted;
    float[] floats;
    double[] doubles;
    byte[] byteClasses;
    byte[] predictedByteClasses;
    short[] shortClasses;
    short[] predictedShortClasses;
    int[] classes;
    int[] predictedClasses;
    int[] intKeys;
    long[] longKeys;

    final long[] sums = new long[3];
    final CountTable table = new CountTable(CLASSES);
    final double[] product = new double[2];
    int[] ints;
    long[] longs;
    int[] intScratch;
    long[] longScratch;

    /// Draws the rows.
    @Setup
    public void draw() {
        BinaryRows binary = new BinaryRows();
        binary.rows = rows;
        binary.draw();
        truth = binary.truth;
        predicted = binary.predicted;
        floats = binary.floats;
        doubles = binary.doubles;
        SplittableRandom random = new SplittableRandom(42);
        classes = random.ints(rows, 0, CLASSES).toArray();
        predictedClasses = random.ints(rows, 0, CLASSES).toArray();
        byteClasses = ClassRows.bytes(classes);
        predictedByteClasses = ClassRows.bytes(predictedClasses);
        shortClasses = ClassRows.shorts(classes);
        predictedShortClasses = ClassRows.shorts(predictedClasses);
        intKeys = random.ints(rows).toArray();
        longKeys = random.longs(rows).toArray();
        ints = new int[rows];
        longs = new long[rows];
        intScratch = new int[rows + Kernels.SORT_SCRATCH];
        longScratch = new long[rows + Kernels.SORT_SCRATCH];
    }
}
