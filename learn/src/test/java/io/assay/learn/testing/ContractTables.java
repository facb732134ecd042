package io.assay.learn.testing;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Small tables that learners are tried on.
public final class ContractTables {
    private static final int ROWS = 90;
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private ContractTables() {}

    /// 90 rows of 4 numbers around a middle for each class, which overlap.
    public static Table classes(int classes) {
        SplittableRandom random = new SplittableRandom(classes);
        int[] labels = new int[ROWS];
        float[][] values = new float[NAMES.size()][ROWS];
        for (int i = 0; i < ROWS; i++) {
            labels[i] = i % classes;
            for (int j = 0; j < values.length; j++) {
                double middle = (labels[i] + j) % classes;
                values[j][i] = (float) (middle + 1.2 * noise(random));
            }
        }
        List<String> names = IntStream.range(0, classes).mapToObj(k -> "class " + k).toList();
        return Table.of(values, NAMES).withClasses(labels, new Target("kind", names));
    }

    /// 90 rows of 4 numbers and a target that goes up with the first, bends with the second and knows
    /// nothing of the others.
    public static Table numbers() {
        SplittableRandom random = new SplittableRandom(1);
        double[] target = new double[ROWS];
        float[][] values = new float[NAMES.size()][ROWS];
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < values.length; j++) {
                values[j][i] = (float) noise(random);
            }
            double bend = (double) values[1][i] * values[1][i];
            target[i] = 3 + 2 * values[0][i] + bend + 0.3 * noise(random);
        }
        return Table.of(values, NAMES).withTarget(target, "much");
    }

    /// Mean 0, variance 1, near the normal distribution.
    private static double noise(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /// The rows of a view in arrays of their own.
    public static Table copy(Table view) {
        return like(view, values(view));
    }

    /// The same in which one value is missing.
    public static Table gap(Table view, int row, int column) {
        float[][] values = values(view);
        values[column][row] = Float.NaN;
        return like(view, values);
    }

    private static float[][] values(Table view) {
        float[][] values = new float[view.columns().size()][view.rows()];
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < view.rows(); i++) {
                values[j][i] = view.value(i, j);
            }
        }
        return values;
    }

    private static Table like(Table view, float[][] values) {
        Table bare = Table.ofColumns(values, view.columns());
        Table copy =
                view.target().isClasses()
                        ? bare.withClasses(view.labels(), view.target())
                        : bare.withTarget(view.numbers(), view.target().name());
        double[] weights = IntStream.range(0, view.rows()).mapToDouble(view::weight).toArray();
        return view.isWeighted() ? copy.withWeights(weights) : copy;
    }
}
