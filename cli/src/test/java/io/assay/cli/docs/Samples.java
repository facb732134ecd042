package io.assay.cli.docs;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;
import java.util.SplittableRandom;

/// Rows that the pictures about ensembles are drawn from.
final class Samples {
    private Samples() {}

    /// A wave with noise: `y = sin(x) + 0.6 u`, x in [0, 2 pi], u uniform in [-1, 1].
    static Table wave(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = (float) (2 * Math.PI * random.nextDouble());
            y[i] = StrictMath.sin(x[i]) + 0.6 * (2 * random.nextDouble() - 1);
        }
        return Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
    }

    /// Places from 0 to 2 pi, as many as a line of steps needs.
    static Table places() {
        float[] x = new float[401];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (2 * Math.PI * i / 400);
        }
        return Table.of(new float[][] {x}, List.of("x"));
    }

    /// Two classes in the unit square, parted by a bow; a tenth of the rows is of the other class.
    static Table bow(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[rows];
        float[] y = new float[rows];
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = (float) random.nextDouble();
            y[i] = (float) random.nextDouble();
            boolean above = y[i] > 0.25 + 2 * (x[i] - 0.5) * (x[i] - 0.5);
            labels[i] = above == random.nextInt(10) > 0 ? 1 : 0;
        }
        return Table.of(new float[][] {x, y}, List.of("x", "y"))
                .withClasses(labels, new Target("class", List.of("below", "above")));
    }
}
