package io.assay.learn.svm;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.RowBlocks;
import io.assay.learn.numeric.Softmax;
import io.assay.learn.parallel.Spare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// The rows that hold the margins, and what each counts against every other class.
///
/// Its probabilities order rows and are no shares of anything: for two classes the logistic function of
/// the decision value, which knows no scale; for more the softmax of the votes of all pairs, plus less
/// than a third of a vote for how clear they were; the first class of most votes is ahead. Calibrate them on other rows before use as
/// probabilities.
public final class SupportVectorClassModel implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final Kernel kernel;
    private final RowBlocks supports;

    /// How many training rows each class had.
    private final int[] rows;

    /// Where the supports of each class start, and their number.
    private final int[] starts;

    private final double[] coefficients;
    private final double[] offsets;
    private final boolean isConverged;
    private final Spare<Scratch> spares;

    /// @param rows how many training rows each class had
    /// @param coefficients of each other class, its own left out, for each support
    /// @param offsets of the pairs (0, 1), (0, 2) ... (1, 2) ...
    SupportVectorClassModel(
            List<Column> columns,
            Target target,
            Kernel kernel,
            RowBlocks supports,
            int[] rows,
            int[] starts,
            double[] coefficients,
            double[] offsets,
            boolean isConverged) {
        this.columns = columns;
        this.target = target;
        this.kernel = kernel;
        this.supports = supports;
        this.rows = rows;
        this.starts = starts;
        this.coefficients = coefficients;
        this.offsets = offsets;
        this.isConverged = isConverged;
        spares = new Spare<>(() -> new Scratch(columns.size(), supports.rows(), offsets.length));
    }

    /// Reads what [#write] wrote.
    public static SupportVectorClassModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        in.check(target.isClasses(), "classes were expected");
        int classes = target.classes().size();
        Kernel kernel = Supports.readKernel(in);
        int[] rows = in.ints("rows");
        in.check(rows.length == classes, "one for each class was expected");
        int[] starts = in.ints("starts");
        boolean isRising = starts.length == classes + 1 && starts[0] == 0;
        for (int k = 0; isRising && k < classes; k++) {
            isRising = starts[k] <= starts[k + 1];
        }
        in.check(isRising, "a start for each class and the end were expected");
        int count = starts[classes];
        RowBlocks supports = Supports.readRows(in, count, columns.size());
        double[] coefficients = in.doubles("coefficients");
        in.check(
                coefficients.length == (long) (classes - 1) * count,
                "one for each other class and support was expected");
        double[] offsets = in.doubles("offsets");
        in.check(
                offsets.length == (long) classes * (classes - 1) / 2,
                "one for each pair of classes was expected");
        boolean isConverged = in.integer("converged", 0, 1) == 1;
        return new SupportVectorClassModel(
                columns,
                target,
                kernel,
                supports,
                rows,
                starts,
                coefficients,
                offsets,
                isConverged);
    }

    /// How many rows hold the margins of a class.
    public int supports(int label) {
        return starts[label + 1] - starts[label];
    }

    /// Whether the searches of all pairs met their tolerance; false when the steps of one ran out, or
    /// became too small, before.
    public boolean isConverged() {
        return isConverged;
    }

    /// How many decision values a row has: one for each pair of classes.
    public int decisions() {
        return offsets.length;
    }

    /// The decision values of all rows, row after row. For two classes above 0 where the model speaks
    /// for the second. For more, one for each pair (0, 1), (0, 2) ... (1, 2) ..., above 0 where it
    /// speaks for the first of the pair.
    ///
    /// @param into of length `table.rows() * decisions()`
    public void decide(Table table, double[] into) {
        Demands.prediction(columns, table, into, offsets.length);
        Scratch scratch = spares.take();
        try {
            for (int i = 0; i < table.rows(); i++) {
                decide(table, i, scratch);
                for (int pair = 0; pair < offsets.length; pair++) {
                    double decision = scratch.decisions[pair];
                    into[i * offsets.length + pair] = offsets.length == 1 ? -decision : decision;
                }
            }
        } finally {
            spares.give(scratch);
        }
    }

    /// Above 0 for the first of each pair.
    private void decide(Table table, int row, Scratch scratch) {
        Supports.load(table, row, scratch.query);
        kernel.values(supports, scratch.query, scratch.values);
        int classes = starts.length - 1;
        for (int i = 0, pair = 0; i < classes; i++) {
            for (int j = i + 1; j < classes; j++, pair++) {
                double sum = side(scratch.values, i, j - 1) + side(scratch.values, j, i);
                scratch.decisions[pair] = sum - offsets[pair];
            }
        }
    }

    private double side(double[] values, int label, int other) {
        int from = other * supports.rows();
        double sum = 0;
        for (int s = starts[label]; s < starts[label + 1]; s++) {
            sum += coefficients[from + s] * values[s];
        }
        return sum;
    }

    @Override
    public void predict(Table table, double[] into) {
        int classes = target.classes().size();
        Demands.prediction(columns, table, into, classes);
        Scratch scratch = spares.take();
        try {
            for (int i = 0; i < table.rows(); i++) {
                decide(table, i, scratch);
                if (classes == 2) {
                    into[2 * i] = Softmax.logistic(scratch.decisions[0]);
                    into[2 * i + 1] = Softmax.logistic(-scratch.decisions[0]);
                } else {
                    vote(scratch.decisions, into, i * classes);
                }
            }
        } finally {
            spares.give(scratch);
        }
    }

    /// Votes, and how clear they were, squeezed to less than a third of one. The winner, of equal votes
    /// the first, gets two thirds more, so that it stays ahead.
    private void vote(double[] decisions, double[] into, int at) {
        int classes = rows.length;
        int winner = 0;
        double most = -1;
        for (int k = 0; k < classes; k++) {
            double votes = rows[k] > 0 ? votes(decisions, k) : -1;
            if (votes > most) {
                most = votes;
                winner = k;
            }
            into[at + k] = rows[k] > 0 ? votes + clear(decisions, k) : Double.NEGATIVE_INFINITY;
        }
        into[at + winner] += 2.0 / 3;
        Softmax.apply(into, at, classes);
    }

    private double votes(double[] decisions, int k) {
        int votes = 0;
        for (int other = 0; other < rows.length; other++) {
            if (other != k && rows[other] > 0) {
                boolean isFor =
                        k < other ? decisions[pair(k, other)] > 0 : decisions[pair(other, k)] <= 0;
                votes += isFor ? 1 : 0;
            }
        }
        return votes;
    }

    private double clear(double[] decisions, int k) {
        double sum = 0;
        for (int other = 0; other < rows.length; other++) {
            if (other != k && rows[other] > 0) {
                sum += k < other ? decisions[pair(k, other)] : -decisions[pair(other, k)];
            }
        }
        return sum / (3 * (Math.abs(sum) + 1));
    }

    private int pair(int i, int j) {
        int classes = starts.length - 1;
        return i * (2 * classes - i - 1) / 2 + j - i - 1;
    }

    @Override
    public String kind() {
        return "supportvectorclasses";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        Supports.write(out, kernel);
        out.ints("rows", rows);
        out.ints("starts", starts);
        out.floats("supports", supports.values());
        out.doubles("coefficients", coefficients);
        out.doubles("offsets", offsets);
        out.integer("converged", isConverged ? 1 : 0);
    }

    /// What one prediction at a time needs.
    private static final class Scratch {
        final double[] query;
        final double[] values;
        final double[] decisions;

        Scratch(int columns, int supports, int pairs) {
            query = new double[columns];
            values = new double[supports];
            decisions = new double[pairs];
        }
    }
}
