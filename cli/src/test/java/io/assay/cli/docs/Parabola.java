package io.assay.cli.docs;

import io.assay.learn.Table;
import java.util.List;
import java.util.SplittableRandom;

/// The rows of the guide's examples: a parabola with noise, as the code of the page makes them.
final class Parabola {
    private Parabola() {}

    static Table rows(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = (float) (6 * random.nextDouble() - 3);
            y[i] = x[i] * x[i] / 2 + 4 * random.nextDouble() - 2;
        }
        return Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
    }

    /// Numbers from -3 to 3, as many as a line needs to look smooth.
    static Table line() {
        float[] x = new float[121];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i - 60) / 20f;
        }
        return Table.of(new float[][] {x}, List.of("x"));
    }
}
