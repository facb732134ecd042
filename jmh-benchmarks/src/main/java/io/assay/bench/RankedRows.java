package io.assay.bench;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Items of queries, 20 each, of which a fifth is relevant in three grades.
@State(Scope.Benchmark)
public class RankedRows {
    static final int EACH = 20;

    /// Items: 1,000 queries, and a million.
    @Param({"20000", "20000000"})
    public int rows;

    int[] query;
    double[] relevance;
    double[] scores;

    /// Draws the items.
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(42);
        query = new int[rows];
        relevance = new double[rows];
        scores = new double[rows];
        for (int i = 0; i < rows; i++) {
            query[i] = i / EACH;
            relevance[i] = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0;
            scores[i] = random.nextDouble() + relevance[i] / 5;
        }
    }
}
