package io.assay.learn.svm;

import io.assay.learn.Table;
import io.assay.learn.numeric.RowBlocks;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Fits every pair of classes and gathers the rows that support any of them.
final class PairFits {
    private final SupportVectorClassifier settings;
    private final Table table;
    private final Kernel kernel;
    private final int classes;

    /// The rows of each class, those of weight 0 left out.
    private final int[][] members;

    /// Of each row, its coefficient against each other class, its own left out.
    private final double[][] against;

    private final double[] offsets;
    private boolean isConverged = true;

    PairFits(SupportVectorClassifier settings, Table table) {
        this.settings = settings;
        this.table = table;
        kernel = settings.kernel().settled(table);
        classes = table.classes().size();
        against = new double[table.rows()][classes - 1];
        offsets = new double[classes * (classes - 1) / 2];
        members = new int[classes][];
        for (int k = 0; k < classes; k++) {
            int of = k;
            members[k] =
                    IntStream.range(0, table.rows())
                            .filter(i -> table.label(i) == of && table.weight(i) > 0)
                            .toArray();
        }
    }

    SupportVectorClassModel model() {
        for (int i = 0, pair = 0; i < classes; i++) {
            for (int j = i + 1; j < classes; j++, pair++) {
                offsets[pair] = fit(i, j);
            }
        }
        int[] starts = new int[classes + 1];
        int[] supports = new int[table.rows()];
        int count = 0;
        for (int k = 0; k < classes; k++) {
            for (int row : members[k]) {
                if (Arrays.stream(against[row]).anyMatch(x -> x != 0)) {
                    supports[count++] = row;
                }
            }
            starts[k + 1] = count;
        }
        supports = Arrays.copyOf(supports, count);
        double[] coefficients = new double[(classes - 1) * count];
        for (int s = 0; s < count; s++) {
            for (int other = 0; other < classes - 1; other++) {
                coefficients[other * count + s] = against[supports[s]][other];
            }
        }
        return new SupportVectorClassModel(
                table.columns(),
                table.target(),
                kernel,
                RowBlocks.of(table.rows(supports)),
                Arrays.stream(members).mapToInt(m -> m.length).toArray(),
                starts,
                coefficients,
                offsets,
                isConverged);
    }

    /// Fits class i, at +1, against class j; a class without rows loses against any other.
    private double fit(int i, int j) {
        if (members[i].length == 0 || members[j].length == 0) {
            return members[i].length == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        int[] rows = IntStream.concat(IntStream.of(members[i]), IntStream.of(members[j])).toArray();
        double[] y = new double[rows.length];
        double[] p = new double[rows.length];
        double[] c = new double[rows.length];
        for (int t = 0; t < rows.length; t++) {
            y[t] = t < members[i].length ? 1 : -1;
            p[t] = -1;
            c[t] = settings.c() * table.weight(rows[t]);
        }
        KernelRows kernels = new KernelRows(kernel, table.rows(rows));
        Smo search = new Smo(kernels, IntStream.range(0, rows.length).toArray(), y, p, c);
        isConverged &= search.solve(settings.tolerance(), settings.steps());
        for (int t = 0; t < rows.length; t++) {
            against[rows[t]][y[t] > 0 ? j - 1 : i] = y[t] * search.a[t];
        }
        return search.offset();
    }
}
