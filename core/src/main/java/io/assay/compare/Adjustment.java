package io.assay.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// What becomes of p values when many questions are asked at once.
///
/// An adjusted p value is at least the plain one, at most 1, and keeps the order; a NaN stays NaN and
/// is not counted as a question.
public enum Adjustment {
    /// No adjustment.
    NONE {
        @Override
        double factor(int rank, int questions) {
            return 1;
        }
    },
    /// The chance of even one false alarm stays below the level (S. Holm, Scandinavian Journal of
    /// Statistics 6, 1979): the smallest of m is multiplied by m, the next by m - 1, and so on.
    HOLM {
        @Override
        double factor(int rank, int questions) {
            return questions - rank;
        }
    },
    /// The expected share of false alarms among the alarms stays below the level (Y. Benjamini,
    /// Y. Hochberg, JRSS B 57, 1995), for independent or positively dependent tests.
    BENJAMINI_HOCHBERG {
        @Override
        double factor(int rank, int questions) {
            return questions / (rank + 1.0);
        }
    };

    /// What the p value of a rank, from 0, is multiplied by.
    abstract double factor(int rank, int questions);

    /// The adjusted p values, in the order given.
    ///
    /// @throws IllegalArgumentException if one is outside [0, 1], naming it
    public double[] of(double... p) {
        Integer[] order = order(p);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        int m = order.length;
        for (int i = 0; i < m; i++) {
            adjusted[order[i]] = Math.min(1, p[order[i]] * factor(i, m));
        }
        keepOrder(adjusted, order);
        return adjusted;
    }

    private static Integer[] order(double[] p) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0 || p[i] > 1) {
                throw new IllegalArgumentException(
                        "p[" + i + "] is " + p[i] + "; expected a number in [0, 1]");
            }
        }
        return IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toArray(Integer[]::new);
    }

    /// Holm steps down: none below an easier one. Benjamini and Hochberg step up: none above a harder
    /// one.
    private void keepOrder(double[] adjusted, Integer[] order) {
        boolean up = this == BENJAMINI_HOCHBERG;
        for (int i = 1; i < order.length; i++) {
            int here = up ? order[order.length - 1 - i] : order[i];
            int before = up ? order[order.length - i] : order[i - 1];
            adjusted[here] =
                    up
                            ? Math.min(adjusted[here], adjusted[before])
                            : Math.max(adjusted[here], adjusted[before]);
        }
    }
}
