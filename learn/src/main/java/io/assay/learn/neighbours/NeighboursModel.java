package io.assay.learn.neighbours;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.RowBlocks;
import io.assay.learn.parallel.Spare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// The training rows, and how their neighbourhood votes.
public final class NeighboursModel implements StoredModel {
    private final NearestNeighbours settings;
    private final List<Column> columns;
    private final Target target;
    private final RowBlocks rows;

    /// The number or the code of the class of each row.
    private final double[] answers;

    private final double[] norms;
    private final Spare<Nearest> spares;

    private NeighboursModel(
            NearestNeighbours settings,
            List<Column> columns,
            Target target,
            RowBlocks rows,
            double[] answers) {
        this.settings = settings;
        this.columns = columns;
        this.target = target;
        this.rows = rows;
        this.answers = answers;
        norms = new double[rows.rows()];
        for (int i = 0; i < norms.length; i++) {
            double squares = 0;
            for (int j = 0; j < rows.columns(); j++) {
                double x = rows.values()[rows.at(i, j)];
                squares += x * x;
            }
            norms[i] = Math.sqrt(squares);
        }
        spares = new Spare<>(() -> new Nearest(settings.k(), columns.size(), RowBlocks.BLOCK));
    }

    static NeighboursModel of(NearestNeighbours settings, Table table) {
        double[] answers = new double[table.rows()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = table.target().isClasses() ? table.label(i) : table.number(i);
        }
        return new NeighboursModel(
                settings, table.columns(), table.target(), RowBlocks.of(table), answers);
    }

    /// Reads what [#write] wrote.
    public static NeighboursModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        Distance.Kind[] kinds = Distance.Kind.values();
        Distance.Kind kind = kinds[(int) in.integer("distance", 0, kinds.length - 1)];
        double power = in.number("power");
        boolean isMinkowski = kind == Distance.Kind.MINKOWSKI;
        in.check(isMinkowski ? power >= 1 && power < 1e3 : power == 0, "no power of a distance");
        boolean isByDistance = in.integer("bydistance", 0, 1) == 1;
        double[] answers = in.doubles("answers");
        for (double answer : answers) {
            in.check(isAnswer(target, answer), "a number or the code of a class was expected");
        }
        in.check(answers.length > 0, "a row was expected");
        int k = (int) in.integer("k", 1, answers.length);
        float[] values = in.floats("values");
        in.check(
                values.length == (long) answers.length * columns.size(),
                "a value for each row and column was expected");
        return new NeighboursModel(
                new NearestNeighbours(k, new Distance(kind, power), isByDistance),
                columns,
                target,
                RowBlocks.of(answers.length, columns.size(), values),
                answers);
    }

    private static boolean isAnswer(Target target, double x) {
        return target.isClasses()
                ? x >= 0 && x < target.classes().size() && x == Math.rint(x)
                : Double.isFinite(x);
    }

    @Override
    public void predict(Table table, double[] into) {
        Demands.prediction(columns, table, into, target.outputs());
        Nearest nearest = spares.take();
        try {
            for (int i = 0; i < table.rows(); i++) {
                find(table, i, nearest);
                vote(nearest, into, i * target.outputs());
            }
        } finally {
            spares.give(nearest);
        }
    }

    private void find(Table table, int row, Nearest nearest) {
        double squares = 0;
        for (int j = 0; j < columns.size(); j++) {
            double x = table.value(row, j);
            if (Double.isNaN(x)) {
                throw Demands.missing(table, j, row);
            }
            nearest.query[j] = x;
            squares += x * x;
        }
        double norm = Math.sqrt(squares);
        nearest.clear();
        for (int from = 0; from < rows.rows(); from += RowBlocks.BLOCK) {
            settings.distance().compare(rows, from, nearest.query, norms, norm, nearest.block);
            nearest.show(from, rows.size(from));
        }
    }

    private void vote(Nearest nearest, double[] into, int at) {
        int outputs = target.outputs();
        for (int o = 0; o < outputs; o++) {
            into[at + o] = 0;
        }
        boolean isAny = isAnyAtZero(nearest);
        double total = 0;
        for (int n = 0; n < nearest.rows.length; n++) {
            double vote = voteOf(nearest.distances[n], isAny);
            double answer = answers[nearest.rows[n]];
            total += vote;
            if (target.isClasses()) {
                into[at + (int) answer] += vote;
            } else {
                into[at] += vote * answer;
            }
        }
        for (int o = 0; o < outputs; o++) {
            into[at + o] /= total;
        }
    }

    private double voteOf(double compared, boolean isAnyAtZero) {
        if (!settings.isByDistance()) {
            return 1;
        }
        double distance = settings.distance().of(compared);
        if (isAnyAtZero) {
            return distance == 0 ? 1 : 0;
        }
        return 1 / distance;
    }

    private boolean isAnyAtZero(Nearest nearest) {
        boolean isAny = false;
        for (double compared : nearest.distances) {
            isAny |= settings.distance().of(compared) == 0;
        }
        return isAny;
    }

    @Override
    public String kind() {
        return "neighbours";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.integer("distance", settings.distance().kind().ordinal());
        out.number("power", settings.distance().power());
        out.integer("bydistance", settings.isByDistance() ? 1 : 0);
        out.doubles("answers", answers);
        out.integer("k", settings.k());
        out.floats("values", rows.values());
    }
}
