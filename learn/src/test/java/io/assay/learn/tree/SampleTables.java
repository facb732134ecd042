package io.assay.learn.tree;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Small random tables: values without ties, some missing, a target that depends on the columns.
public final class SampleTables {
    private SampleTables() {}

    /// Columns of uniform numbers.
    ///
    /// @param missing the share of values that are missing
    public static Table features(int rows, int columns, double missing, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] values = new float[columns][rows];
        List<String> names = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            names.add("x" + c);
            for (int i = 0; i < rows; i++) {
                values[c][i] =
                        random.nextDouble() < missing ? Float.NaN : (float) random.nextDouble();
            }
        }
        return Table.of(values, names);
    }

    /// Classes that follow the first two columns, a fifth at random.
    public static Table classes(int rows, int columns, int classes, double missing, long seed) {
        Table table = features(rows, columns, missing, seed);
        SplittableRandom random = new SplittableRandom(seed + 1);
        int[] labels = new int[rows];
        int last = Math.min(1, columns - 1);
        for (int i = 0; i < rows; i++) {
            double x = table.value(i, 0) + 0.7 * table.value(i, last);
            boolean isRandom = Double.isNaN(x) || random.nextDouble() < 0.2;
            labels[i] = isRandom ? random.nextInt(classes) : (int) (x / 1.7 * classes);
        }
        return table.withClasses(labels, target(classes));
    }

    /// Numbers that follow the first two columns, with noise.
    public static Table numbers(int rows, int columns, double missing, long seed) {
        Table table = features(rows, columns, missing, seed);
        SplittableRandom random = new SplittableRandom(seed + 1);
        double[] target = new double[rows];
        int last = Math.min(1, columns - 1);
        for (int i = 0; i < rows; i++) {
            double x = table.value(i, 0) * 3 + Math.sin(6 * table.value(i, last));
            target[i] = (Double.isNaN(x) ? 0 : x) + 0.3 * random.nextDouble();
        }
        return table.withTarget(target, "y");
    }

    /// Classes named a, b, c ...
    public static Target target(int classes) {
        return new Target(
                "y", IntStream.range(0, classes).mapToObj(k -> "" + (char) ('a' + k)).toList());
    }

    /// A column of categories named k0, k1 ...
    public static Column categories(String name, int count) {
        return new Column(name, IntStream.range(0, count).mapToObj(k -> "k" + k).toList());
    }
}
