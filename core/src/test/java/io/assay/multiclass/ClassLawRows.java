package io.assay.multiclass;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Rows of one case: with probabilities on a coarse grid, so that ties occur.
record ClassLawRows(int classes, int[] truth, double[] p, double[] weights) {
    static ClassLawRows drawn(Draw draw) {
        int classes = 2 + draw.below(5);
        int n = 1 + draw.below(60);
        int[] truth = new int[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            truth[i] = draw.below(classes);
            weights[i] = draw.below(4);
        }
        weights[0] = 1;
        double[] p = new double[n * classes];
        Arrays.setAll(p, i -> draw.below(9) / 8.0);
        return new ClassLawRows(classes, truth, p, weights);
    }

    ClassLawRows taken(int... rows) {
        double[] q = new double[rows.length * classes];
        int[] t = new int[rows.length];
        double[] w = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            t[i] = truth[rows[i]];
            w[i] = weights[rows[i]];
            System.arraycopy(p, rows[i] * classes, q, i * classes, classes);
        }
        return new ClassLawRows(classes, t, q, w);
    }

    /// Every row as often as its weight says.
    ClassLawRows repeated() {
        int[] rows = new int[(int) Arrays.stream(weights).sum()];
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            Arrays.fill(rows, next, next + (int) weights[i], i);
            next += (int) weights[i];
        }
        return taken(rows);
    }

    ClassLawRows shuffled(Draw draw) {
        int[] rows = new int[truth.length];
        for (int i = 0; i < rows.length; i++) {
            int j = draw.below(i + 1);
            rows[i] = rows[j];
            rows[j] = i;
        }
        return taken(rows);
    }

    ClassPredictions plain() {
        return ClassPredictions.of(truth, p, classes);
    }

    ClassPredictions weighted() {
        return plain().weighted(weights);
    }

    /// Rows whose probabilities are all different, so that no choice hangs on the order of classes.
    static ClassLawRows withoutTies(Draw draw) {
        ClassLawRows rows = drawn(draw);
        double[] q = new double[rows.p.length];
        for (int first = 0; first < q.length; first += rows.classes) {
            for (int c = 0; c < rows.classes; c++) {
                q[first + c] = (c + rows.p[first + c] / 2) / rows.classes;
                swap(q, first + c, first + draw.below(c + 1));
            }
        }
        return new ClassLawRows(rows.classes, rows.truth, q, rows.weights);
    }

    private static void swap(double[] q, int i, int j) {
        double x = q[i];
        q[i] = q[j];
        q[j] = x;
    }

    /// The rows of a weight above 0.
    ClassLawRows withoutZeros() {
        return taken(IntStream.range(0, truth.length).filter(i -> weights[i] > 0).toArray());
    }

    /// Class c under the number `to[c]`.
    ClassLawRows renamed(int[] to) {
        double[] q = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            q[i / classes * classes + to[i % classes]] = p[i];
        }
        int[] t = Arrays.stream(truth).map(c -> to[c]).toArray();
        return new ClassLawRows(classes, t, q, weights);
    }

    /// The same rows with other probabilities.
    ClassLawRows withScores(double[] other) {
        return new ClassLawRows(classes, truth, other, weights);
    }
}
