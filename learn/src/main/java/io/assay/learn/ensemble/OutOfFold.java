package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.learn.parallel.Seeds;
import io.assay.split.Split;
import io.assay.split.Splits;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/// Predictions of each row by models that have not seen it, for some learners on the same splits. A row
/// that several splits test has the mean of its predictions; one that none tests, such as the first rows
/// of a time series, has none.
public final class OutOfFold {
    private final double[][] predictions;
    private final int[] rows;

    private OutOfFold(double[][] predictions, int[] rows) {
        this.predictions = predictions;
        this.rows = rows;
    }

    /// Learns each learner on each split.
    ///
    /// @param splits of the rows of the table
    /// @param seed learner m learns split s with a seed of its own
    /// @param executor shares learners and splits out; null for the calling thread alone
    public static OutOfFold of(
            List<Learner> learners, Table table, Splits splits, long seed, Executor executor) {
        if (splits.rows() != table.rows()) {
            throw new IllegalArgumentException(
                    "the splits are of "
                            + splits.rows()
                            + " rows; expected "
                            + table.rows()
                            + ", as the table has");
        }
        int count = Math.toIntExact(splits.count());
        double[][] parts = new double[learners.size() * count][];
        Parts.run(
                parts.length,
                executor,
                p -> {
                    int learner = p / count;
                    Split split = splits.split(p % count);
                    long own = Seeds.of(Seeds.of(seed, learner), split.number());
                    parts[p] = predict(learners.get(learner), table, split, own);
                });
        return together(parts, learners.size(), table, splits);
    }

    private static double[] predict(Learner learner, Table table, Split split, long seed) {
        Table test = table.rows(split.test().toArray());
        double[] predicted = new double[test.rows() * table.target().outputs()];
        if (test.rows() > 0) {
            learner.fit(table.rows(split.train().toArray()), seed).predict(test, predicted);
        }
        return predicted;
    }

    private static OutOfFold together(double[][] parts, int learners, Table table, Splits splits) {
        int outputs = table.target().outputs();
        int count = parts.length / learners;
        double[][] sums = new double[learners][table.rows() * outputs];
        int[] times = new int[table.rows()];
        for (int s = 0; s < count; s++) {
            int[] tested = splits.split(s).test().toArray();
            for (int i = 0; i < tested.length; i++) {
                times[tested[i]]++;
                for (int at = 0; at < learners * outputs; at++) {
                    sums[at / outputs][tested[i] * outputs + at % outputs] +=
                            parts[at / outputs * count + s][i * outputs + at % outputs];
                }
            }
        }
        return new OutOfFold(means(sums, times, outputs), tested(times));
    }

    private static int[] tested(int[] times) {
        int[] rows = new int[times.length];
        int size = 0;
        for (int row = 0; row < times.length; row++) {
            rows[size] = row;
            size += times[row] > 0 ? 1 : 0;
        }
        return Arrays.copyOf(rows, size);
    }

    private static double[][] means(double[][] sums, int[] times, int outputs) {
        int[] rows = tested(times);
        double[][] means = new double[sums.length][rows.length * outputs];
        for (int m = 0; m < sums.length; m++) {
            for (int at = 0; at < means[m].length; at++) {
                int row = rows[at / outputs];
                means[m][at] = sums[m][row * outputs + at % outputs] / times[row];
            }
        }
        return means;
    }

    /// For each learner the predictions of [#rows()], row after row.
    public double[][] predictions() {
        return predictions;
    }

    /// The rows that were tested, rising.
    public int[] rows() {
        return rows;
    }
}
