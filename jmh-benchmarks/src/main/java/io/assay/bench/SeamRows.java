package io.assay.bench;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Arrays for every method of the seam, in the second-level cache.
@State(Scope.Benchmark)
public class SeamRows {
    static final int CLASSES = 100;

    /// So few that sets of bits count them.
    static final int FEW_CLASSES = 10;

    /// Columns of the probabilities, for which the scores stand.
    static final int COLUMNS = 10;

    static final float[] FLOAT_THRESHOLDS = {0.1f, 0.3f, 0.5f, 0.7f, 0.9f};
    static final double[] DOUBLE_THRESHOLDS = {0.1, 0.3, 0.5, 0.7, 0.9};

    /// Ten bins.
    static final double[] EDGES = {
        0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
    };

    /// One size: the question is which set is faster, not where.
    @Param("100000")
    public int rows;

    byte[] truth;
    byte[] predicted;
    boolean[] booleans;
    boolean[] predictedBooleans;
    short[] shorts;
    short[] predictedShorts;
    int[] ints;
    int[] predictedInts;
    float[] floats;
    double[] doubles;
    double[] weights;
    ClassRows classes;
    ClassRows fewClasses;
    SeamRanks ranks;
    SeamValues values;
    SeamDraws draws;
    SeamHistogram histogram;
    SeamTree tree;
    SeamDistances distances;
    int[] found;

    final CountTable table = new CountTable(CLASSES);
    final CountTable fewCells = new CountTable(FEW_CLASSES);
    final double[] numbers = new double[8];
    final double[] places = new double[5 * Kernels.PLACES];
    final double[] scratch = new double[3 * Kernels.PLACES];
    private final long[] counts = new long[64];

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
        weights = new SplittableRandom(42).doubles(rows).toArray();
        classes = classes(CLASSES);
        fewClasses = classes(FEW_CLASSES);
        found = new int[rows];
        copyLabels();
        ranks = new SeamRanks(this);
        values = new SeamValues(this);
        draws = new SeamDraws(this);
        histogram = new SeamHistogram(rows);
        tree = new SeamTree(rows);
        distances = new SeamDistances(rows);
    }

    private ClassRows classes(int count) {
        ClassRows drawn = new ClassRows();
        drawn.rows = rows;
        drawn.classes = count;
        drawn.draw();
        return drawn;
    }

    private void copyLabels() {
        booleans = new boolean[rows];
        predictedBooleans = new boolean[rows];
        shorts = new short[rows];
        predictedShorts = new short[rows];
        ints = new int[rows];
        predictedInts = new int[rows];
        for (int i = 0; i < rows; i++) {
            booleans[i] = truth[i] == 1;
            predictedBooleans[i] = predicted[i] == 1;
            ints[i] = shorts[i] = truth[i];
            predictedInts[i] = predictedShorts[i] = predicted[i];
        }
    }

    /// A few counters, all 0.
    long[] zeros() {
        Arrays.fill(counts, 0);
        return counts;
    }
}
