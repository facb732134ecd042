package io.assay.learn.importance;

import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleBiFunction;

/// Permutation importance: how much worse a model predicts when the values of one column are shuffled
/// among the rows (L. Breiman, Machine Learning 45, 2001). On rows that the model was not trained on it
/// says what the column is worth; on training rows it also counts what was learned by heart.
///
/// Columns that say the same hide each other: with one of them shuffled the other still tells.
///
/// ```java
/// List<Importance> all = Permutation.of(10, 42).importance(model, table, (rows, p) -> rmse(rows, p));
/// ```
///
/// The same seed gives the same numbers on any number of threads.
public final class Permutation {
    private final int times;
    private final long seed;
    private final Executor executor;

    private Permutation(int times, long seed, Executor executor) {
        this.times = times;
        this.seed = seed;
        this.executor = executor;
    }

    /// Shuffles each column so often.
    ///
    /// @param times at least 2, as an interval needs
    public static Permutation of(int times, long seed) {
        if (times < 2) {
            throw new IllegalArgumentException("times is " + times + "; expected at least 2");
        }
        return new Permutation(times, seed, null);
    }

    /// The same with columns shared out among the threads of an executor.
    public Permutation on(Executor other) {
        return new Permutation(times, seed, other);
    }

    /// The importance of each column, in the order of the columns, with intervals at 95 %.
    ///
    /// @param table with a target
    /// @param loss of the outputs of the model for the rows of a table; smaller is better
    public List<Importance> importance(
            Model model, Table table, ToDoubleBiFunction<Table, double[]> loss) {
        Table whole = flat(table);
        double base = loss(model, whole, table, loss);
        Importance[] all = new Importance[table.columns().size()];
        Parts.run(
                all.length,
                executor,
                column -> all[column] = column(model, whole, table, loss, base, column));
        return List.of(all);
    }

    private static double loss(
            Model model, Table features, Table table, ToDoubleBiFunction<Table, double[]> loss) {
        double[] outputs = new double[table.rows() * table.target().outputs()];
        model.predict(features, outputs);
        return loss.applyAsDouble(table, outputs);
    }

    private Importance column(
            Model model,
            Table whole,
            Table table,
            ToDoubleBiFunction<Table, double[]> loss,
            double base,
            int column) {
        // One stream per column: who shuffles which does not matter.
        SplittableRandom random = new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + column);
        float[][] values = values(whole);
        values[column] = values[column].clone();
        double[] drops = new double[times];
        for (int i = 0; i < times; i++) {
            shuffle(values[column], random);
            drops[i] = loss(model, Table.ofColumns(values, whole.columns()), table, loss) - base;
        }
        Estimate mean = Intervals.at(0.95).mean(drops);
        return new Importance(whole.columns().get(column), mean.value().value(), mean.interval());
    }

    private static void shuffle(float[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            float value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }

    private static float[][] values(Table table) {
        float[][] values = new float[table.columns().size()][];
        for (int column = 0; column < values.length; column++) {
            values[column] = table.stored(column);
        }
        return values;
    }

    /// The features alone, without a view between them and their rows.
    private static Table flat(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        float[][] values = new float[columns.size()][table.rows()];
        for (int column = 0; column < values.length; column++) {
            for (int row = 0; row < table.rows(); row++) {
                values[column][row] = table.value(row, column);
            }
        }
        return Table.ofColumns(values, columns);
    }
}
