package io.assay.learn.testing;

import io.assay.learn.Column;
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
        int n = view.rows();
        List<Column> columns = view.columns();
        float[][] values = new float[columns.size()][n];
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < n; i++) {
                values[j][i] = view.value(i, j);
            }
        }
        Table copy = Table.ofColumns(values, columns);
        copy =
                view.target().isClasses()
                        ? copy.withClasses(view.labels(), view.target())
                        : copy.withTarget(view.numbers(), view.target().name());
        double[] weights = IntStream.range(0, n).mapToDouble(view::weight).toArray();
        return view.isWeighted() ? copy.withWeights(weights) : copy;
    }
}
